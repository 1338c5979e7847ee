namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>The words that mean something in one puzzle, found by their letters without allocating.</summary>
internal sealed class WordTable
{
    public const int Unknown = -1;
    private const int FirstBuckets = 1024;
    private const uint MostWords = ushort.MaxValue;
    private const uint HashSeed = 2166136261;
    private const uint HashPrime = 16777619;

    private readonly List<string> _words = [];
    private Cue[] _cues = new Cue[FirstBuckets / 2];
    private int[] _numbers = new int[FirstBuckets / 2];

    // A word's number from 1, and half of its hash, by which most unknown words are dismissed without a look at their letters; small, since
    // the tables of many puzzles are read in turn.
    private uint[] _buckets = new uint[FirstBuckets];

    public int Count => _words.Count;

    public Cue CuesOf(int word) => word < 0 ? Cue.None : _cues[word];

    /// <summary>What a number word counts; 0 for any other.</summary>
    public int NumberOf(int word) => word < 0 ? 0 : _numbers[word];

    public string this[int word] => _words[word];

    /// <summary>Enters a word in lower case, or adds these meanings to it.</summary>
    public int Add(string word, Cue cues = Cue.None, int number = 0)
    {
        uint hash = Hash(word);
        int found = Find(word, hash);
        if (found >= 0)
        {
            _cues[found] |= cues;
            _numbers[found] = number == 0 ? _numbers[found] : number;
            return found;
        }
        if (_words.Count * 2 >= _buckets.Length)
        {
            Grow();
        }
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)_words.Count, MostWords, "words");
        _words.Add(word);
        (_cues[_words.Count - 1], _numbers[_words.Count - 1]) = (cues, number);
        Place(_words.Count - 1);
        return _words.Count - 1;
    }

    public static uint Start => HashSeed;

    public static uint Next(uint hash, char letter) => (hash ^ letter) * HashPrime;

    /// <param name="hash">Made of the letters with <see cref="Next"/>.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        uint[] buckets = _buckets;
        for (int at = Slot(hash); ; at = (at + 1) & (buckets.Length - 1))
        {
            uint bucket = buckets[at];
            if (bucket == 0)
            {
                return Unknown;
            }
            int index = (int)(bucket & MostWords) - 1;
            if ((bucket ^ hash) <= MostWords && word.SequenceEqual(_words[index]))
            {
                return index;
            }
        }
    }

    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    public static uint HashOf(string word) => Hash(word);

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = HashSeed;
        foreach (char letter in word)
        {
            hash = Next(hash, letter);
        }
        return hash;
    }

    private int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(_buckets.Length - 1));

    private void Grow()
    {
        Array.Resize(ref _cues, _buckets.Length);
        Array.Resize(ref _numbers, _buckets.Length);
        _buckets = new uint[_buckets.Length * 2];
        for (int index = 0; index < _words.Count; index++)
        {
            Place(index);
        }
    }

    private void Place(int index)
    {
        uint hash = Hash(_words[index]);
        int at = Slot(hash);
        while (_buckets[at] != 0)
        {
            at = (at + 1) & (_buckets.Length - 1);
        }
        _buckets[at] = (hash & ~MostWords) | (uint)(index + 1);
    }
}
