using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.Core.Gates.Baselines;

namespace Gridlock.App.Gates;

/// <summary>The options that name one side of a check: what it is, and whose cases of it.</summary>
internal sealed class SideOptions(string name, string helpName, string description, string playerDescription)
{
    private readonly Option<string?> _side = ValueOption.Text(name, helpName, description);
    private readonly Option<string?> _player = ValueOption.Text($"{name}-player", "P", playerDescription);

    public void AddTo(Verb verb)
    {
        verb.Add(_side);
        verb.Add(_player);
    }

    /// <summary>Null where it is not given.</summary>
    public string? Named(ParseResult given) => given.GetValue(_side);

    /// <exception cref="CommandFailure">It is neither a run nor a pin, or it is not clear whose cases are meant.</exception>
    public Baseline Open(ParseResult given, TextWriter error, CancellationToken cancellationToken) =>
        BaselineSource.Open(Named(given)!, given.GetValue(_player), _player.Name, error, cancellationToken);
}
