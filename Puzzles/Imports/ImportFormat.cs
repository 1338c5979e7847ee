namespace Gridlock.Puzzles.Imports;

/// <summary>Formats of other people's puzzles.</summary>
public enum ImportFormat
{
    /// <summary>ZebraLogic's puzzles with machine-readable clues.</summary>
    ZebraLogic,

    /// <summary>A zebra puzzle whose clues name plain values.</summary>
    Zebra,

    /// <summary>The question texts of HAE-RAE's logic grids, in English.</summary>
    Haerae,

    /// <summary>The zebra puzzles of reasoning-gym with their clues as English sentences.</summary>
    ReasoningGym,

    /// <summary>Gridlock's own simple format, see FORMAT.md beside this file.</summary>
    Plain,
}
