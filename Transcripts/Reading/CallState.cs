namespace Gridlock.Transcripts.Reading;

/// <summary>How a call ended.</summary>
public enum CallState
{
    /// <summary>The stream ended as the provider meant it to.</summary>
    Complete,

    /// <summary>The provider or the network failed; never the model's doing.</summary>
    Failed,

    /// <summary>No end was recorded: the process died meanwhile; possibly billed.</summary>
    Partial,
}
