using System.Text.RegularExpressions;

namespace Gridlock.Core.Players.Catalogue;

/// <summary>An address, in which "${NAME}" stands for an environment variable and "${NAME:text}" for one with a default.</summary>
public sealed partial record AddressTemplate
{
    private AddressTemplate(string text) => Text = text;

    /// <summary>As it is stated.</summary>
    public string Text { get; }

    /// <summary>The variables that the address can not do without.</summary>
    public IEnumerable<string> Needed =>
        Variable()
            .Matches(Text)
            .Where(static found => !found.Groups[2].Success)
            .Select(static found => found.Groups[1].Value);

    /// <summary>False if it is no http or https address whatever its variables hold, or if it carries a user's name, a
    /// password, a query or a fragment.</summary>
    internal static bool TryCreate(
        string text,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AddressTemplate? address
    )
    {
        string example = Variable().Replace(text, static found => found.Index == 0 ? "https://box" : "x");
        address = Read(example) is null ? null : new AddressTemplate(text);
        return address is not null;
    }

    internal static AddressTemplate Of(Uri address) => new(address.AbsoluteUri);

    /// <summary>The address with its variables filled in; it ends in a slash.</summary>
    /// <param name="objection">What is amiss, as one sentence that repeats no variable's value; null if nothing is.</param>
    /// <returns>Null if something is amiss.</returns>
    public Uri? Resolve(Func<string, string?> environment, out string? objection)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (Needed.FirstOrDefault(name => string.IsNullOrWhiteSpace(environment(name))) is string missing)
        {
            objection = $"needs an address: set the environment variable {missing}, which '{Text}' asks for.";
            return null;
        }
        string filled = Variable().Replace(Text, found => Value(found, environment));
        Uri? address = Read(filled);
        objection = address is null
            ? $"has no usable address: '{Text}' with {string.Join(" and ", Variable().Matches(Text).Select(static found => found.Groups[1].Value))} filled in is not one."
            : null;
        return address;
    }

    public override string ToString() => Text;

    private string Value(Match found, Func<string, string?> environment)
    {
        string? value = environment(found.Groups[1].Value);
        return string.IsNullOrWhiteSpace(value)
            ? found.Groups[2].Value
            : WithoutOverlap(value.Trim().TrimEnd('/'), found);
    }

    /// <summary>A variable may hold the beginning of the path that follows it, as where the whole address was copied.</summary>
    private string WithoutOverlap(string value, Match found)
    {
        string rest = Text[(found.Index + found.Length)..].TrimEnd('/');
        for (int length = rest.Length; length > 0; length = rest.LastIndexOf('/', length - 1))
        {
            string own = value.EndsWith(rest[..length], StringComparison.OrdinalIgnoreCase) ? value[..^length] : "";
            if (own.Length > 0 && Read(own) is not null)
            {
                return own;
            }
        }
        return value;
    }

    private static Uri? Read(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0
            ? uri
            : null;

    [GeneratedRegex(@"\$\{([A-Za-z_][A-Za-z0-9_]*)(?::([^{}]*))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
