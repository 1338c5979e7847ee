using System.Text;
using Gridlock.Core.Players.Dialects.Bedrock;
using Gridlock.Core.Tests.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.Bedrock;

public sealed class EventFramesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_checksum_is_the_one_of_gzip()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = new byte[1 + random.Next(500)];
            random.NextBytes(bytes);
            Crc32.Of(bytes).Should().Be(FrameBytes.Sum(bytes));
        }
        Crc32.Of("123456789"u8).Should().Be(0xCBF43926, "the check value of the standard");
    }

    [Fact]
    public async Task Frames_are_found_however_the_bytes_are_split()
    {
        byte[] stream =
        [
            .. FrameBytes.Event("a", """{"text":"größer 🧩"}"""),
            .. FrameBytes.Frame([(":message-type", "event")], "{}"),
            .. FrameBytes.Frame([(":message-type", "error"), (":error-code", "c"), (":error-message", "m")], ""),
            .. FrameBytes.Exception("throttlingException", """{"message":"slow"}"""),
            // A name of one letter, then true, byte, short, int, long, bytes, time and UUID.
            .. FrameBytes.Frame(
                [(":event-type", "typed")],
                "{}",
                [
                    .. (byte[])
                        [1, (byte)'t', 0, 1, (byte)'b', 2, 9, 1, (byte)'s', 3, 0, 0, 1, (byte)'i', 4, 0, 0, 0, 0],
                    .. (byte[])[1, (byte)'l', 5, 0, 0, 0, 0, 0, 0, 0, 0, 1, (byte)'y', 6, 0, 2, 1, 2],
                    .. (byte[])[1, (byte)'d', 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, (byte)'u', 9, .. new byte[16]],
                ]
            ),
        ];
        for (int seed = 0; seed < 300; seed++)
        {
            using var split = new SplitStream(stream, seed, 1 + seed);
            (await ReadAsync(split))
                .Should()
                .Equal(
                    ("a", """{"text":"größer 🧩"}"""),
                    ("error", """{"code":"c","message":"m"}"""),
                    ("throttlingException", """{"message":"slow"}"""),
                    ("typed", "{}")
                );
        }
    }

    [Fact]
    public async Task A_cut_frame_ends_the_stream_and_a_changed_bit_is_found()
    {
        byte[] first = FrameBytes.Event("a", "{}");
        byte[] stream = [.. first, .. FrameBytes.Event("b", """{"text":"x"}""")];
        for (int length = 0; length < stream.Length; length++)
        {
            using var cut = new MemoryStream(stream[..length]);
            (await ReadAsync(cut)).Should().HaveCount(length < first.Length ? 0 : 1);
        }
        for (int bit = 0; bit < first.Length * 8; bit++)
        {
            byte[] damaged = [.. first];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            using var body = new MemoryStream(damaged);
            Func<Task> reading = () => ReadAsync(body);
            await reading.Should().ThrowAsync<InvalidDataException>($"bit {bit} is wrong");
        }
    }

    [Theory]
    [InlineData(5u, 0u)]
    [InlineData(40u, 30u)]
    [InlineData(uint.MaxValue, 0u)]
    [InlineData(1u << 30, 0u)]
    public async Task A_length_that_can_not_be_is_refused_before_anything_is_held_for_it(uint length, uint headers)
    {
        byte[] lengths = [.. BitConverter.GetBytes(length).Reverse(), .. BitConverter.GetBytes(headers).Reverse()];
        using var body = new MemoryStream([.. lengths, .. BitConverter.GetBytes(FrameBytes.Sum(lengths)).Reverse()]);
        Func<Task> reading = () => ReadAsync(body);
        await reading.Should().ThrowAsync<InvalidDataException>();
    }

    [Theory]
    [InlineData(new byte[] { 200, 1, 2 })]
    [InlineData(new byte[] { 1, (byte)'x', 7, 0, 50, 1 })]
    [InlineData(new byte[] { 1, (byte)'x', 77 })]
    public async Task Headers_that_are_none_are_refused(byte[] headers)
    {
        using var body = new MemoryStream(FrameBytes.Frame([(":event-type", "a")], "{}", headers));
        Func<Task> reading = () => ReadAsync(body);
        await reading.Should().ThrowAsync<InvalidDataException>();
    }

    private static async Task<List<(string Name, string Payload)>> ReadAsync(Stream body)
    {
        var read = new List<(string, string)>();
        await foreach (EventFrame frame in EventFrames.ReadAsync(body, Token))
        {
            read.Add((frame.Name, Encoding.UTF8.GetString(frame.Payload.Span)));
        }
        return read;
    }
}
