// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "app/ctl/EventLine.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"

#include <QTest>

#include <sstream>

using namespace ringdown;
using namespace ringdown::ctl;

namespace {

/// Says back how it was called.
ExitCode echo(const Invocation &invocation)
{
    for (const std::string &operand : invocation.operands)
        invocation.out << '<' << operand << '>';
    for (const auto &[name, value] : invocation.options)
        invocation.out << '[' << name << '=' << value << ']';
    return ExitCode::SaidNo;
}

std::vector<Command> echoCommands()
{
    return {{"echo",
             "FIRST [SECOND]",
             1,
             2,
             "say back",
             {{"--note", "TEXT", "a note"}, {"--json", "", "a switch"}},
             echo},
            {"bare", "", 0, 0, "need nothing but --at", {{"--at", "TIME", "when", true}}, echo},
            {"shed",
             "COMMAND",
             0,
             0,
             "keep tools",
             {},
             nullptr,
             "A shed is dry.\n",
             {{"lend", "TOOL", 1, 1, "lend one", {{"--to", "NAME", "to whom", false, true}}, echo},
              {"list", "", 0, 0, "name them all", {}, echo, "It reads the shed.\n"}}}};
}

struct Ran {
    ExitCode code;
    std::string out;
    std::string err;
};

Ran run(const std::vector<Command> &commands, const std::vector<std::string> &arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const ExitCode code = runCommandLine(commands, arguments, out, err);
    return {code, out.str(), err.str()};
}

Invocation invocationFor(std::ostream &out, std::ostream &err)
{
    return {"push", {"plan.json"}, {{"--relay", "http://127.0.0.1:1"}}, out, err};
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void argumentsReachTheirCommand_data();
    void argumentsReachTheirCommand();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void helpIsMadeOfTheTable();
    void aGroupHelpsWithItsCommands();
    void helpAfterTheEndOfOptionsIsAnOperand();
    void everyCommandHasItsHelp();
    void theVersionIsPrinted();
    void textFromElsewhereCannotSteerTheTerminal();
    void failuresAreToldInWords_data();
    void failuresAreToldInWords();
    void anEventIsOneLine();

private:
    static void checkHelpOf(const std::vector<Command> &level, const std::vector<std::string> &path);
};

void CommandLineTest::argumentsReachTheirCommand_data()
{
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::addColumn<QByteArray>("echoed");
    using List = QList<QByteArray>;
    QTest::newRow("operand") << List{"echo", "a"} << QByteArray("<a>");
    QTest::newRow("two operands") << List{"echo", "a", "b"} << QByteArray("<a><b>");
    QTest::newRow("option in between") << List{"echo", "--note", "x y", "a"} << QByteArray("<a>[--note=x y]");
    QTest::newRow("option with equals") << List{"echo", "a", "--note=x=y"} << QByteArray("<a>[--note=x=y]");
    QTest::newRow("empty value") << List{"echo", "a", "--note="} << QByteArray("<a>[--note=]");
    QTest::newRow("value that looks like an option")
        << List{"echo", "a", "--note", "--json"} << QByteArray("<a>[--note=--json]");
    QTest::newRow("switch") << List{"echo", "--json", "a"} << QByteArray("<a>[--json=]");
    QTest::newRow("standard input") << List{"echo", "-"} << QByteArray("<->");
    QTest::newRow("end of options") << List{"echo", "--", "--json"} << QByteArray("<--json>");
    QTest::newRow("command of a group") << List{"shed", "lend", "saw"} << QByteArray("<saw>");
    QTest::newRow("option that repeats")
        << List{"shed", "lend", "--to=b", "saw", "--to", "a"} << QByteArray("<saw>[--to=b][--to=a]");
    QTest::newRow("required option") << List{"bare", "--at", "now"} << QByteArray("[--at=now]");
}

void CommandLineTest::argumentsReachTheirCommand()
{
    QFETCH(QList<QByteArray>, arguments);
    QFETCH(QByteArray, echoed);
    const Ran ran = run(echoCommands(), {arguments.begin(), arguments.end()});
    QCOMPARE(QByteArray::fromStdString(ran.out), echoed);
    QVERIFY(ran.code == ExitCode::SaidNo && ran.err.empty());
}

void CommandLineTest::wrongUsageIsNamed_data()
{
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::addColumn<QByteArray>("words");
    using List = QList<QByteArray>;
    QTest::newRow("nothing") << List{} << QByteArray("ringdownctl: a command is missing.");
    QTest::newRow("unknown command") << List{"ech"} << QByteArray("ringdownctl: unknown command 'ech'.");
    QTest::newRow("a secret in the place of a command")
        << List{"0123456789abcdef0123456789abcdef"}
        << QByteArray("ringdownctl: that is none of its commands.");
    QTest::newRow("unknown global option")
        << List{"--verbose"} << QByteArray("ringdownctl: unknown option '--verbose'.");
    QTest::newRow("unknown option")
        << List{"echo", "a", "--loud=1"}
        << QByteArray("ringdownctl echo: unknown option '--loud'; known: --note, --json.");
    QTest::newRow("escape in an option")
        << List{"echo", "--\x1b[2J"} << QByteArray("unknown option '--\\u001b[2J'");
    QTest::newRow("value missing") << List{"echo", "a", "--note"}
                                   << QByteArray("--note needs a value: --note TEXT.");
    QTest::newRow("value for a switch")
        << List{"echo", "a", "--json=1"} << QByteArray("--json takes no value.");
    QTest::newRow("option twice") << List{"echo", "a", "--json", "--json"}
                                  << QByteArray("--json is given twice.");
    QTest::newRow("operand missing") << List{"echo"} << QByteArray("it needs FIRST [SECOND].");
    QTest::newRow("operand too many")
        << List{"echo", "a", "b", "c"}
        << QByteArray("echo: there is one argument too many; it takes FIRST [SECOND].");
    QTest::newRow("group alone") << List{"shed"}
                                 << QByteArray("ringdownctl shed: a command is missing; known: lend, list.");
    QTest::newRow("unknown command of a group")
        << List{"shed", "sell"}
        << QByteArray("ringdownctl shed: that is none of its commands; known: lend, list.");
    QTest::newRow("unknown option of a group")
        << List{"shed", "--all"}
        << QByteArray("ringdownctl shed: unknown option '--all'; known: lend, list.");
    QTest::newRow("operand of a command of a group missing")
        << List{"shed", "lend"} << QByteArray("ringdownctl shed lend: it needs TOOL.");
    QTest::newRow("help about an unknown command")
        << List{"help", "ech"} << QByteArray("ringdownctl: unknown command 'ech'.");
    QTest::newRow("help about an unknown command of a group")
        << List{"help", "shed", "sell"} << QByteArray("that is none of its commands");
    QTest::newRow("required option missing") << List{"bare"} << QByteArray("--at TIME is missing.");
}

void CommandLineTest::wrongUsageIsNamed()
{
    QFETCH(QList<QByteArray>, arguments);
    QFETCH(QByteArray, words);
    const Ran ran = run(echoCommands(), {arguments.begin(), arguments.end()});
    QVERIFY(ran.code == ExitCode::Usage);
    QCOMPARE(ran.out, std::string());
    QVERIFY2(QByteArray::fromStdString(ran.err).contains(words), ran.err.c_str());
    QVERIFY2(ran.err.ends_with("--help'.\n"), ran.err.c_str());
}

void CommandLineTest::helpIsMadeOfTheTable()
{
    for (const std::vector<std::string> &arguments : {std::vector<std::string>{"--help"}, {"-h"}, {"help"}}) {
        const Ran ran = run(echoCommands(), arguments);
        QVERIFY(ran.code == ExitCode::Done && ran.err.empty());
        QVERIFY(ran.out.find("  echo FIRST [SECOND]  ") != std::string::npos &&
                ran.out.find("say back\n") != std::string::npos);
        QVERIFY(ran.out.find("RINGDOWN_TOKEN") != std::string::npos);
        QVERIFY(ran.out.find("  shed COMMAND          keep tools\n") != std::string::npos);
    }
    for (const std::vector<std::string> &arguments :
         {std::vector<std::string>{"echo", "--help"}, {"help", "echo"}, {"echo", "--loud", "--help"}}) {
        const Ran ran = run(echoCommands(), arguments);
        QVERIFY(ran.code == ExitCode::Done && ran.err.empty());
        QVERIFY2(ran.out.starts_with(
                     "Usage: ringdownctl echo FIRST [SECOND] [--note TEXT] [--json]\n\nSay back.\n"),
                 ran.out.c_str());
        QVERIFY(ran.out.find("  --note TEXT           a note\n") != std::string::npos);
    }
}

void CommandLineTest::aGroupHelpsWithItsCommands()
{
    for (const std::vector<std::string> &arguments :
         {std::vector<std::string>{"shed", "--help"}, {"shed", "-h"}, {"help", "shed"}}) {
        const Ran ran = run(echoCommands(), arguments);
        QVERIFY(ran.code == ExitCode::Done && ran.err.empty());
        QCOMPARE(ran.out, std::string("Usage: ringdownctl shed COMMAND\n\nKeep tools.\n\n"
                                      "  lend TOOL             lend one\n"
                                      "  list                  name them all\n\nA shed is dry.\n"));
    }
    for (const std::vector<std::string> &arguments :
         {std::vector<std::string>{"shed", "lend", "--help"}, {"help", "shed", "lend"}}) {
        const Ran ran = run(echoCommands(), arguments);
        QVERIFY(ran.code == ExitCode::Done && ran.err.empty());
        QCOMPARE(ran.out, std::string("Usage: ringdownctl shed lend TOOL [--to NAME]...\n\nLend one.\n\n"
                                      "  --to NAME             to whom\n"));
    }
    QVERIFY(run(echoCommands(), {"help", "shed", "list"}).out.ends_with("\n\nIt reads the shed.\n"));
}

void CommandLineTest::helpAfterTheEndOfOptionsIsAnOperand()
{
    QCOMPARE(run(echoCommands(), {"echo", "--", "--help"}).out, std::string("<--help>"));
}

void CommandLineTest::everyCommandHasItsHelp()
{
    checkHelpOf(allCommands(), {});
}

/// The help of a level names each of its commands, and that of a command each of its options.
void CommandLineTest::checkHelpOf(const std::vector<Command> &level, const std::vector<std::string> &path)
{
    const auto ask = [](std::vector<std::string> words) {
        words.push_back("--help");
        return run(allCommands(), words);
    };
    const std::string list = ask(path).out;
    for (const Command &command : level) {
        QVERIFY(list.find("\n  " + std::string(command.name)) != std::string::npos);
        std::vector<std::string> words = path;
        words.emplace_back(command.name);
        const Ran own = ask(words);
        QVERIFY(own.code == ExitCode::Done && (command.run != nullptr) == command.commands.empty());
        for (const Option &option : command.options)
            QVERIFY2(own.out.find("\n  " + std::string(option.name)) != std::string::npos, own.out.c_str());
        if (!command.commands.empty())
            checkHelpOf(command.commands, words);
    }
}

void CommandLineTest::theVersionIsPrinted()
{
    QCOMPARE(run(allCommands(), {"--version"}).out, std::string("ringdownctl " RINGDOWN_VERSION "\n"));
}

void CommandLineTest::textFromElsewhereCannotSteerTheTerminal()
{
    QCOMPARE(forTerminal("Caf\xc3\xa9 \xf0\x9f\x9a\xa2"), std::string("Caf\xc3\xa9 \xf0\x9f\x9a\xa2"));
    QCOMPARE(forTerminal("a\x1b]0;owned\x07\nb"), std::string("a\\u001b]0;owned\\u0007\\u000ab"));
    QCOMPARE(forTerminal("\xc2\x9b"
                         "31m"),
             std::string("\\u009b31m"));
    QCOMPARE(forTerminal("ab\xe2\x80\xae"
                         "cd"),
             std::string("ab\\u202ecd"));
    QCOMPARE(forTerminal("\xff"), std::string("\xef\xbf\xbd"));
}

void CommandLineTest::failuresAreToldInWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no answer") << 0 << 69
                               << QByteArray(
                                      "Not pushed: no relay answers at http://127.0.0.1:1 (it said so).\n");
    QTest::newRow("wrong token")
        << 401 << 1
        << QByteArray(
               "Not pushed: the relay does not know this token. Set RINGDOWN_TOKEN to one of its tokens.\n");
    QTest::newRow("viewer")
        << 403 << 1
        << QByteArray("Not pushed: this token may not do that. Sign in with an operator token.\n");
    QTest::newRow("too many tries")
        << 429 << 1 << QByteArray("Not pushed: the relay asks to wait: too many attempts from here.\n");
    QTest::newRow("not there") << 404 << 1 << QByteArray("Not pushed: it said so.\n");
    QTest::newRow("broken relay") << 503 << 69 << QByteArray("Not pushed: it said so.\n");
    QTest::newRow("problems") << 422 << 1
                              << QByteArray("Not pushed: 2 problems.\nerror: tenants[0].tiers[0].seconds: 3 "
                                            "is not a whole number from 5 to 600\n"
                                            "error: the plan: Not\\u001b good.\n");
}

void CommandLineTest::failuresAreToldInWords()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    std::ostringstream out;
    std::ostringstream err;
    client::ApiFailure failure{{ErrorCode::Unavailable, "it said so"}, status, "Title", {}};
    if (status == 422)
        failure.problems = {{"tenants[0].tiers[0].seconds", "3", "a whole number from 5 to 600"},
                            {"", "", "Not\x1b good."}};
    QCOMPARE(static_cast<int>(tellFailure(invocationFor(out, err), "Not pushed", failure)), code);
    QCOMPARE(QByteArray::fromStdString(err.str()), words);
    QCOMPARE(out.str(), std::string());
}

void CommandLineTest::anEventIsOneLine()
{
    Event event;
    event.seq = 371;
    event.at = parseRfc3339("2026-11-25T18:12:04.250Z")->at;
    event.kind = EventKind::CallReceived;
    event.tenant = TenantId("qdn");
    event.call = CallSid("CA00000000000000000000000000000042");
    event.why = "\x1b[31mBob\ncalls.";
    QCOMPARE(
        eventLine(event),
        std::string("2026-11-25T18:12:04Z  #371  qdn  ..000042  call.received  \\u001b[31mBob\\u000acalls."));
    event.test = true;
    event.call = {};
    event.tenant = {};
    event.why.clear();
    QCOMPARE(eventLine(event), std::string("2026-11-25T18:12:04Z  #371  call.received (test)"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
