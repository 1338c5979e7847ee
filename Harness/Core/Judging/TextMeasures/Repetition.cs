namespace Gridlock.Core.Judging.TextMeasures;

/// <summary>How much of a text is said more than once, as papers measure it.</summary>
public static class Repetition
{
    /// <summary>seq-rep-n (Welleck et al., Neural Text Generation with Unlikelihood Training, ICLR 2020): 1 less the share of different
    /// n-grams among all n-grams of the text; 0 where it has none.</summary>
    /// <param name="n">4 in the paper.</param>
    public static double SeqRep(string text, int n = 4)
    {
        (int all, int different) = NGrams.Count(NGrams.Tokens(text), n);
        return all == 0 ? 0 : 1 - (double)different / all;
    }

    /// <summary>distinct-n (Li et al., A Diversity-Promoting Objective Function for Neural Conversation Models, NAACL 2016): different
    /// n-grams over all tokens of the text; 0 for a text without tokens.</summary>
    /// <param name="n">1 and 2 in the paper.</param>
    public static double Distinct(string text, int n = 2)
    {
        string[] tokens = NGrams.Tokens(text);
        return tokens.Length == 0 ? 0 : (double)NGrams.Count(tokens, n).Different / tokens.Length;
    }
}
