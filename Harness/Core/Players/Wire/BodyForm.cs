namespace Gridlock.Core.Players.Wire;

/// <summary>What a body turns out to be, whatever was asked for.</summary>
internal enum BodyForm
{
    Events,
    Lines,
    Frames,

    /// <summary>One JSON value, or several with nothing but space between them, to be read as a whole.</summary>
    Values,

    /// <summary>A page, a picture: nothing that a dialect reads.</summary>
    Foreign,
}
