namespace Gridlock.Core.Loops;

/// <summary>Where a text has given its answer for good: an end mark, and no word of rejection after it.</summary>
internal sealed class AnswerMarks
{
    private static readonly string[] Marks = ["</answer", "</final", "<|eot", "<|im_end", "\\boxed{", "[plan end]"];

    private readonly int[] _matched = new int[Marks.Length];
    private bool _isMatching;
    private long _answered = long.MaxValue;

    /// <summary>True while the next character may go on with a mark.</summary>
    internal bool IsMatching => _isMatching;

    /// <summary>True if what is said again from here on comes after a standing answer.</summary>
    internal bool IsRunOn(long start) => start >= _answered;

    /// <summary>What was answered does not stand.</summary>
    internal void Reject() => _answered = long.MaxValue;

    /// <summary>Takes the next character.</summary>
    /// <param name="end">The place behind it.</param>
    internal void Add(char next, long end)
    {
        if (_isMatching || next is '<' or '\\' or '[')
        {
            Match(next is >= 'A' and <= 'Z' ? (char)(next | 32) : next, end);
        }
    }

    private void Match(char next, long end)
    {
        _isMatching = false;
        for (int i = 0; i < Marks.Length; i++)
        {
            string mark = Marks[i];
            int matched =
                mark[_matched[i]] == next ? _matched[i] + 1
                : mark[0] == next ? 1
                : 0;
            if (matched == mark.Length)
            {
                matched = 0;
                _answered = Math.Min(_answered, end);
            }
            _matched[i] = matched;
            _isMatching |= matched > 0;
        }
    }
}
