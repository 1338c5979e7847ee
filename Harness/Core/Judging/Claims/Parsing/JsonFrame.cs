namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>An object or a list that is open.</summary>
internal struct JsonFrame
{
    public bool IsList;

    /// <summary>Of a list, how many elements are behind.</summary>
    public int Index;

    /// <summary>The place that everything inside is in; 0 where none is known.</summary>
    public ulong Place;

    /// <summary>Whether the elements of the list stand for the columns in their order.</summary>
    public bool IsRow;

    /// <summary>The row of a vault that the list stands for; -1 for none.</summary>
    public int Row;
}
