using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Loops.Novelty;

/// <summary>Finds what a text puts forward as a list, where its items are as long as each other: an order ("Ann, Cid, Dora, Eve"), an
/// assignment ("Ann in house 1, Cid in house 2, …"), a row of a table, the numbers that are left for someone.</summary>
/// <param name="longest">Items of more tokens are prose.</param>
/// <param name="most">Lists of more items are data.</param>
/// <param name="apart">By so many tokens may others be longer than an item of one.</param>
internal sealed class ListReader(int longest, int most, int apart)
{
    private const int Kept = 16;
    private const int Fewest = 4;
    private const int FewestNumbers = 3;
    private const int FewestBehindAList = 2;
    private const uint Basis = 2166136261;
    private const uint Factor = 0x9E37_79B1;

    private readonly uint[] _latest = new uint[Kept];
    private int _count;
    private int _lead;
    private int _tokens;
    private int _items;
    private int _length;
    private uint _item;
    private uint _head;
    private uint _hash;
    private bool _isNumbers;
    private bool _isFound;
    private uint _before;
    private uint _beforeThat;

    /// <summary>Since the latest item ended.</summary>
    internal int Tokens => _tokens;

    private int Apart => _length == 1 ? apart : 0;

    internal void Add(TextToken token)
    {
        uint hash = token.IsNumber ? token.Hash | 1 : token.Hash & ~1u;
        _latest[_count++ & (Kept - 1)] = hash;
        _item = Mix(_tokens++ == 0 ? Basis : _item, hash);
        _head = _tokens <= _length ? _item : _head;
    }

    /// <summary>Behind an item.</summary>
    /// <param name="list">The list that ended before it, with the two just before it.</param>
    /// <returns>True if one ended.</returns>
    internal bool EndItem(out uint list)
    {
        list = 0;
        bool ended = false;
        if (_tokens > 0 && (_items == 0 || !Take(false)))
        {
            ended = EndList(out list);
            (_lead, _items, _length) = (Math.Min(_tokens, longest), 1, 0);
        }
        _tokens = 0;
        return ended;
    }

    /// <summary>Behind a sentence or a line in which lists end; without one in it, the next list has none before it.</summary>
    internal bool End(out uint list)
    {
        list = 0;
        bool isAny = _tokens > 0 || _items > 0;
        bool ended = EndList(out list);
        if (isAny && !_isFound)
        {
            (_before, _beforeThat) = (0, 0);
        }
        (_tokens, _items, _length, _isFound) = (0, 0, 0, false);
        return ended;
    }

    private bool EndList(out uint list)
    {
        list = 0;
        if (_items > 0 && _tokens > 0)
        {
            Take(true);
        }
        int fewest =
            !_isNumbers ? Fewest
            : _before != 0 ? FewestBehindAList
            : FewestNumbers;
        if (_items < fewest || _items > most)
        {
            return false;
        }
        list = Mix(Mix(_hash, _before), _beforeThat) * 0x85EB_CA6B;
        (_before, _beforeThat, _isFound) = (_hash, _before, true);
        return true;
    }

    /// <summary>The item that is being read joins the list if it is long enough; the last one may go on with something else.</summary>
    private bool Take(bool isLast)
    {
        if (_items == 1)
        {
            return Begin();
        }
        if (_tokens < _length - Apart || (_tokens > _length + Apart && !isLast))
        {
            return false;
        }
        Join(_tokens > _length + Apart ? _head : _item, IsNumber(_tokens));
        return true;
    }

    /// <summary>Two items make a list; of what stands before the first separator the end is an item.</summary>
    private bool Begin()
    {
        if (_tokens > longest || _lead < _tokens)
        {
            return false;
        }
        _length = _tokens;
        uint first = Basis;
        for (int back = _length; back >= 1; back--)
        {
            first = Mix(first, Latest(_tokens + back));
        }
        (_hash, _isNumbers, _items) = (Basis, _length == 1, 0);
        Join(first, IsNumber(_tokens + 1));
        Join(_item, IsNumber(_tokens));
        return true;
    }

    private void Join(uint item, bool isNumber)
    {
        _hash = Mix(_hash, item);
        _isNumbers &= isNumber;
        _items++;
    }

    private uint Latest(int back) => _latest[(_count - back) & (Kept - 1)];

    private bool IsNumber(int back) => (Latest(back) & 1) == 1;

    private static uint Mix(uint hash, uint next)
    {
        hash = (hash ^ next) * Factor;
        return hash ^ (hash >> 15);
    }
}
