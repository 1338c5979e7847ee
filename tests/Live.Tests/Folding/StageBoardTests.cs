using Gridlock.App.Live.Board;
using Gridlock.App.Live.Hub;

namespace Gridlock.Live.Tests.Folding;

public sealed class StageBoardTests
{
    [Fact]
    public void Frames_added_up_are_the_picture()
    {
        var board = new StageBoard();
        var random = new System.Random(11);
        string seen = "";
        board.BeginCall(0, 1);
        for (int step = 0; step < 500; step++)
        {
            board.Append(0, TextKind.Reasoning, new string((char)('a' + (step % 26)), random.Next(20)));
            if (random.Next(3) == 0)
            {
                seen += string.Concat(board.Take(step)?.Texts.Select(static piece => piece.Text) ?? []);
            }
        }
        seen += string.Concat(board.Take(500)?.Texts.Select(static piece => piece.Text) ?? []);
        board.Whole(500).Texts.Should().ContainSingle().Which.Text.Should().Be(seen);
    }

    [Fact]
    public void A_text_of_any_length_keeps_its_end_and_says_where_that_begins()
    {
        var tail = new TextTail(1000);
        for (int word = 0; word < 100_000; word++)
        {
            tail.Append(tail.End, $"{word:00000} ");
        }
        (long from, string text) = tail.Peek();
        tail.End.Should().Be(600_000);
        text.Should().HaveLength(1000).And.EndWith("99999 ");
        from.Should().Be(599_000);
    }

    [Fact]
    public void What_is_put_again_unchanged_makes_no_frame()
    {
        var board = new StageBoard();
        board.Set("part", "same");
        board.Take(0).Should().NotBeNull();
        board.Set("part", "same");
        board.Take(1).Should().BeNull();
    }

    [Fact]
    public void The_ring_reaches_back_as_far_as_its_bytes_allow()
    {
        var ring = new FrameRing(100, 1000);
        for (int number = 1; number <= 50; number++)
        {
            ring.Add(new SentFrame(number, new byte[100]));
        }
        ring.Reaches(40).Should().BeTrue();
        ring.Reaches(39).Should().BeFalse();
        ring.After(40, int.MaxValue)
            .Select(static frame => frame.Number)
            .Should()
            .Equal(Enumerable.Range(41, 10).Select(static n => (long)n));
        ring.After(40, 250).Should().HaveCount(2);
    }
}
