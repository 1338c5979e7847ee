namespace Gridlock.Core.Players;

/// <summary>Why a call gave no whole answer; never the model's doing.</summary>
public enum PlayerFailure
{
    /// <summary>No connection came about, so nothing was asked.</summary>
    Unreachable,

    /// <summary>The key, or the account behind it, was refused.</summary>
    RefusedKey,

    /// <summary>The account has no money left, which waiting does not mend.</summary>
    OutOfCredit,

    RateLimited,

    /// <summary>The provider failed, before or inside its answer.</summary>
    ProviderError,

    /// <summary>The provider did not accept the request: an unknown model, a prompt too long, a wrong address.</summary>
    BadRequest,

    /// <summary>The connection ended before the answer did.</summary>
    Cut,

    /// <summary>One of the limits of <see cref="WaitLimits"/> passed.</summary>
    Timeout,

    /// <summary>What came was not the protocol.</summary>
    UnreadableStream,

    /// <summary>The provider asks for a longer wait than a call may take, or has been failing for as long; nothing was lost.</summary>
    Deferred,

    /// <summary>Stopped by ourselves, for a reason that lies in what was said or spent.</summary>
    CutOff,

    /// <summary>The caller gave up.</summary>
    Cancelled,

    /// <summary>A recording that is played again has no answer to this; no provider was asked.</summary>
    NotRecorded,
}
