namespace Gridlock.Core.Players.Wire;

/// <summary>How an answer ended.</summary>
public enum FinishKind
{
    /// <summary>The model was done.</summary>
    Stop,

    /// <summary>The limit of tokens was reached.</summary>
    Length,

    /// <summary>The model, or a filter of the provider's, would not answer.</summary>
    Refusal,

    /// <summary>The stream ended without a finish.</summary>
    Cut,

    /// <summary>The provider failed inside its stream.</summary>
    Error,
}
