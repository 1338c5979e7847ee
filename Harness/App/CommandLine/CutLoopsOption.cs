using System.CommandLine;

namespace Gridlock.App.CommandLine;

/// <summary>--cut-loops: what goes round is not paid for any longer.</summary>
internal sealed class CutLoopsOption
{
    private readonly Option<bool> _option = new("--cut-loops")
    {
        Description = "Cut a call off as soon as its text goes round; the match then ends as looped.",
    };

    public void AddTo(Verb verb) => verb.Add(_option);

    public bool IsGiven(ParseResult given) => given.GetValue(_option);
}
