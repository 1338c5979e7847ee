namespace Gridlock.Core.Tests.Reports;

internal static class Snapshots
{
    public const string Plain = """
        Puzzle test-score card

        sim/scholar (simulated), served by model-1
          tier 1: right (28/28 cells, 19/19 conditions); then unchanged right, unchanged right; final right
                  errors found 0/0, false alarms 0/38; 3,000 tokens in 7.5 s (400.0 a second)
          tier 2: right (28/28 cells, 20/20 conditions); then unchanged right, broke; final wrong
                  errors found 0/0, false alarms 1/40; 3,000 tokens in 7.5 s (400.0 a second)
          tier 3: wrong (26/28 cells, 20/21 conditions); then unchanged wrong, fixed; final right
                  errors found 0/2, false alarms 2/40; 3,000 tokens in 7.5 s (400.0 a second)
          tiers right at first: 2 of 3 (67%, 95% interval 21% to 94%)
          tiers right in the end: 2 of 3 (67%, 95% interval 21% to 94%)
          errors found: 0 of 2 (0%, 95% interval 0% to 66%)
          false alarms: 3 of 118 (3%, 95% interval 1% to 7%)
          check: d' 0.9 (-4.2 to 6.1); fixed 1 of 2: 0.50 (0.00 to 1.00); broke 1 of 4: 0.25 (0.00 to 0.99)

        groq/llama, served by model-1
          tier 1: unreadable; then stayed unreadable, became readable; final wrong
                  3,000 tokens in 7.5 s (400.0 a second), $0.0327
                  first answer: The answer holds no grid.
                  round 1: The answer holds no grid.
          tier 2: right (28/28 cells, 20/20 conditions); then failed; final failed
                  1,000 tokens in 5.0 s (400.0 a second), about $0.0134
                  round 1: cut: The stream ended.
          tier 3: wrong (26/28 cells, 20/21 conditions); final cancelled
                  1,000 tokens in 2.5 s (400.0 a second), $0.0109
          tiers right at first: 1 of 3 (33%, 95% interval 6% to 79%)
          tiers right in the end: 0 of 1 (0%, 95% interval 0% to 79%)
          unreadable answers: 2
          calls failed, cancelled or cut off: 1 of 6
          cost: about $0.0570

        A failed or cancelled call is never counted, one that was cut off for going round is; an unreadable answer is never wrong.
        The tiers share one hidden arrangement: the intervals speak of these tiers alone.

        """;
}
