using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.CommandLine;

public sealed class MisuseTests
{
    [Theory]
    [InlineData("dual", "'gridlock' has no command 'dual'; did you mean duel?")]
    [InlineData("xyzzy", "'gridlock' has no command 'xyzzy'; see 'gridlock --help'.")]
    [InlineData("@answers.txt", "'gridlock' has no command '@answers.txt'; see 'gridlock --help'.")]
    [InlineData(
        "[diagram] duel",
        "'gridlock duel' does not know what to do with '[diagram]'; see 'gridlock duel --help'."
    )]
    [InlineData(
        "puzzle",
        "'gridlock puzzle' needs a command: new, prove, explain, twin, stress, commit, reveal, import; see 'gridlock puzzle --help'."
    )]
    [InlineData("puzzle nw", "'gridlock puzzle' has no command 'nw'; did you mean new?")]
    [InlineData("puzzle prove", "'gridlock puzzle prove' needs FILE; see 'gridlock puzzle prove --help'.")]
    [InlineData(
        "puzzle prove a b",
        "'gridlock puzzle prove' does not know what to do with 'b'; see 'gridlock puzzle prove --help'."
    )]
    [InlineData(
        "puzzle prove nowhere.jsonl",
        "There is no file 'nowhere.jsonl'; name a file of puzzles, or - for stdin."
    )]
    [InlineData("puzzle new --rows 9", "--rows 9 is out of range; give 2 to 8.")]
    [InlineData("puzzle new --rows 99999999999", "--rows 99999999999 is out of range; give 2 to 8.")]
    [InlineData("puzzle new --rows -", "--rows '-' is not a whole number; give 2 to 8.")]
    [InlineData(
        "puzzle new --out nowhere/p.jsonl",
        "'nowhere/p.jsonl' can not be written (there is no such folder); name another file with --out."
    )]
    [InlineData("puzzle new --rows four", "--rows 'four' is not a whole number; give 2 to 8.")]
    [InlineData("puzzle new --rows", "--rows needs a value; see 'gridlock puzzle new --help'.")]
    [InlineData("puzzle new --rows 4 --rows 5", "--rows is given 2 times; give it once.")]
    [InlineData("puzzle new --theme musem", "--theme 'musem' is not known; did you mean museum?")]
    [InlineData("puzzle new --shape valt", "--shape 'valt' is not known; did you mean vault?")]
    [InlineData("puzzle new --shape vault --rows 6", "A vault has at most 40 cells, such as 5x8, not 6x7.")]
    [InlineData("puzzle new --grade 7", "--grade 7 is out of range; give 1 to 6.")]
    [InlineData("puzzle new --language fr", "--language 'fr' is not known; there are en, de, es.")]
    [InlineData("puzzle new --count 0", "--count 0 is out of range; give 1 to 10000000.")]
    [InlineData("puzzle new --out .", "'.' is a folder; name a file with --out.")]
    [InlineData("sim --prot 1", "'gridlock sim' has no option '--prot'; did you mean --port?")]
    [InlineData("sim --port 70000", "--port 70000 is out of range; give 0 to 65535.")]
    [InlineData("sim --pace quick", "--pace 'quick' is not a number above 0.")]
    [InlineData("sim --fast --pace 3", "--fast and --pace exclude each other; give one of them.")]
    [InlineData("duel --engine rust", "--engine 'rust' is not known; there are native, wasm.")]
    [InlineData("duel --tiers 2 --tier 3", "--tier 3 is not among the puzzle's 2; give 1 to 2.")]
    [InlineData("duel --player sim/scolar", "'sim/scolar' is not a simulated player; did you mean sim/scholar?")]
    [InlineData("duel --player opnai/gpt", "'opnai' in 'opnai/gpt' is not a known provider; did you mean openai/gpt?")]
    [InlineData("duel --player openai/gpt", "'openai/gpt' needs a key: set the environment variable OPENAI_API_KEY.")]
    [InlineData("duel --rounds 99", "--rounds 99 is out of range; give 0 to 20.")]
    [InlineData("transcripts verify nowhere", "There is no run folder 'nowhere'.")]
    public async Task Ends_in_one_sentence_that_names_the_value_and_the_way_out(string line, string sentence)
    {
        Ended ended = await InProcess.RunAsync(line.Split(' '));

        ended.Should().Be(new Ended(2, "", sentence + "\n"));
    }

    [Fact]
    public async Task An_empty_value_is_refused()
    {
        Ended ended = await InProcess.RunAsync("duel", "--seed", "");

        ended.Should().Be(new Ended(2, "", "--seed is empty; give it a value.\n"));
    }

    [Fact]
    public async Task A_spec_that_can_not_be_met_says_which_numbers_can()
    {
        Ended ended = await InProcess.RunAsync("puzzle", "new", "--rows", "2", "--columns", "2", "--conditions", "15");

        ended.ExitCode.Should().Be(2);
        ended
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .MatchRegex("^A 2x2 puzzle can have 0 to \\d+ base conditions");
    }

    [Fact]
    public async Task Control_characters_of_an_argument_do_not_reach_the_terminal()
    {
        Ended ended = await InProcess.RunAsync("\e[31mred");

        ended.Error.Should().NotContain("\e").And.StartWith("'gridlock' has no command");
    }

    [Fact]
    public async Task The_real_program_says_the_same_and_shows_no_stack()
    {
        using var folder = new TempFolder();
        Ended ended = await GridlockProcess.RunAsync(folder, "puzzle", "new", "--rows", "nine");

        ended.Should().Be(new Ended(2, "", "--rows 'nine' is not a whole number; give 2 to 8.\n"));
    }
}
