namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What a clause speaks of: artifacts that stand together or a place, or both; with how it is spoken of.</summary>
internal struct Party
{
    public const int MostMembers = 8;

    private ArtifactList _artifacts;
    private ItemList _items;

    public int Count { get; private set; }

    /// <summary>The place as a mask; 0 where it is not known.</summary>
    public ulong Place;

    /// <summary>The item that names the place; -1 where an earlier line did.</summary>
    public int PlaceItem;

    /// <summary>How many places were named together.</summary>
    public int Places;

    /// <summary>Whether the place was only put beside, as in "Carol (house 2)".</summary>
    public bool Apposed;

    public bool Not;
    public bool Possible;
    public bool Certain;
    public bool Would;

    /// <summary>A verb has been seen.</summary>
    public bool Predicate;

    /// <summary>The place was said of the artifacts, not the artifacts of the place.</summary>
    public bool Placed;

    /// <summary>A list after a colon or in brackets, where commas link.</summary>
    public bool Listing;

    /// <summary>Taken up by "they".</summary>
    public bool Plural;

    public bool Relation;
    public bool Direct;
    public int Side;

    /// <summary>The subject is only described, as in "the person left of Bob": nothing can be said of it.</summary>
    public bool Nameless;

    /// <summary>The artifacts are what another stands in relation to.</summary>
    public bool Object;

    public readonly int Artifact(int index) => _artifacts[index];

    public readonly int Item(int index) => _items[index];

    public void Add(int artifact, int item)
    {
        if (Count < MostMembers)
        {
            _artifacts[Count] = artifact;
            _items[Count++] = item;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(MostMembers)]
    private struct ArtifactList
    {
        private int _first;
    }

    [System.Runtime.CompilerServices.InlineArray(MostMembers)]
    private struct ItemList
    {
        private int _first;
    }
}
