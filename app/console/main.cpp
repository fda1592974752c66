// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/CommandLine.h"
#include "app/console/Console.h"
#include "app/console/Display.h"
#include "app/console/FirstConsole.h"
#include "app/console/Resumption.h"
#include "app/console/Screenshots.h"
#include "core/client/Interruption.h"
#include "core/secrets/ProgramGuard.h"
#include "ui/messages/SoundThread.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Translations.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>

#include <cstdlib>
#include <iostream>
#include <optional>

namespace ringdown::console {
namespace {

/// NoDisplay stands for nothing else: packaging/run goes on without a window then.
enum ExitCode { Done = 0, Failed = 1, Usage = 2, NoDisplay = 69 };

int say(const QString &text)
{
    std::cout << qPrintable(text) << std::flush;
    return Done;
}

int fail(const QString &sentence, ExitCode code)
{
    std::cerr << "ringdown: " << qPrintable(sentence) << std::endl;
    return code;
}

/// The token of --relay; taken out of the environment, so that nothing started later inherits it.
Secret takeToken()
{
    Secret token(qgetenv("RINGDOWN_TOKEN").toStdString());
    qunsetenv("RINGDOWN_TOKEN");
    return token;
}

/// In the language the person chose; the system's unless they did.
void speak(QApplication &app)
{
    shell::Settings settings(shell::settingsFile());
    const QString chosen = settings.preferences().now().language;
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    shell::installTranslations(app, QLocale());
}

/// again: how to begin again, when it ended for that; by then nothing of this run is left.
int run(int argc, char **argv, const CommandLine &line, const QStringList &arguments,
        std::optional<Resumption> &again)
{
    secrets::guardProgram();
    secrets::scrubFreedMemory();
    const Secret token = takeToken();
    if (const QString why = whyNoDisplay(); !why.isEmpty())
        return fail(why, NoDisplay);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Ringdown"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(RINGDOWN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.ringdown.Console"));
    speak(app);
    QApplication::setWindowIcon(shell::programIcon());
    if (!line.screenshots.isEmpty()) {
        Console console(line, token);
        return drawScreens(console, line.screenshots);
    }
    // A demo beside the real console is no second one of it.
    FirstConsole first(runtimeFolder(), line.isDemo ? QStringLiteral("demo") : QStringLiteral("console"));
    auto isFirst = first.claim();
    while (isFirst && !isFirst.value()) {
        const auto handed = first.handOver(arguments);
        if (handed)
            return Done;
        if (handed.error().code != ErrorCode::NotFound)
            return fail(QString::fromStdString(handed.error().detail), Failed);
        isFirst = first.claim(); // the one that ran was ending
    }
    if (!isFirst)
        return fail(QString::fromStdString(isFirst.error().detail), Failed);
    window::MainWindow *window = nullptr;
    // Before there is anything to clear away; what comes while the window is made is heard when it runs.
    const client::Interruption interruption([&window] { window->end(); });
    Console console(line, token);
    window = &console.window();
    QObject::connect(&first, &FirstConsole::startedAgain, &console, &Console::startAgain);
    console.start();
    const int code = QApplication::exec();
    again = console.resumption();
    return code;
}

int runAndResume(int argc, char **argv, const CommandLine &line, const QStringList &arguments)
{
    std::optional<Resumption> again;
    const int code = run(argc, argv, line, arguments, again);
    if (!again)
        return code;
    return fail(QStringLiteral("it could not begin again: %1").arg(resume(*again)), Failed);
}

/// While something waits for a sound server that does not answer, what tidies up behind main() would wait
/// too.
int end(int code)
{
    if (!messages::SoundThread::isAnyLeftBehind())
        return code;
    std::cout << std::flush;
    std::_Exit(code);
}

} // namespace
} // namespace ringdown::console

int main(int argc, char **argv)
{
    using namespace ringdown::console;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const CommandLine line = readCommandLine(arguments);
    switch (line.wish) {
    case Wish::ShowHelp:
        return say(helpText());
    case Wish::ShowVersion:
        return say(QStringLiteral("ringdown " RINGDOWN_VERSION "\n"));
    case Wish::Refuse:
        return fail(line.refusal + QStringLiteral("; see ringdown --help"), Usage);
    case Wish::Run:
        return end(runAndResume(argc, argv, line, arguments));
    }
    return Usage;
}
