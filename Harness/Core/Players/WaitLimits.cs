namespace Gridlock.Core.Players;

/// <summary>How long each stage of a call may take before it fails; a keep-alive comment is not a token.</summary>
public sealed record WaitLimits
{
    public static WaitLimits Default { get; } = new();

    /// <summary>For name lookup, connection and TLS together.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From sending the request to the first piece of reasoning or answer; models that hide their reasoning need minutes.</summary>
    public TimeSpan FirstToken { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Between two pieces of text.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>For what may follow the finish, such as the usage; the answer is whole without it.</summary>
    public TimeSpan Trailer { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>From sending the request to the end of the answer.</summary>
    public TimeSpan Call { get; init; } = TimeSpan.FromMinutes(30);
}
