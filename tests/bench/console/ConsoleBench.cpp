// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the console against its numbers: ConsoleBench [--calls N] [--only starts,turning,...]. Run it by
// tests/bench/console/run, which gives it folders of its own. Ends with 1 when a goal was missed.

#include "core/secrets/ProgramGuard.h"
#include "tests/bench/console/Measurements.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Translations.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

using namespace ringdown;
using namespace ringdown::bench;
using namespace Qt::StringLiterals;

namespace {

struct Measurement {
    const char *name;
    void (*run)(const Bench &);
};

constexpr Measurement measurements[] = {
    {"starts", measureStarts},  {"turning", measureTurning}, {"typing", measureTyping},
    {"hours", measurePainting}, {"what-if", measureWhatIf},  {"review", measureReview},
    {"feed", measureFeed},      {"stalls", measureStalls},
};

/// Without what the offscreen platform says of what it cannot do.
void sayWithoutNoise(QtMsgType type, const QMessageLogContext &, const QString &words)
{
    if (words.startsWith("This plugin does not support"_L1))
        return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
    if (type == QtFatalMsg)
        std::exit(2);
}

/// As main of the console does.
void dress(PaintClock &clock)
{
    QApplication::setApplicationName(u"Ringdown"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(RINGDOWN_VERSION));
    QApplication::setDesktopFileName(u"org.ringdown.Console"_s);
    shell::installTranslations(clock, QLocale());
    QApplication::setWindowIcon(shell::programIcon());
}

int measureAll(PaintClock &clock)
{
    QCommandLineParser parser;
    parser.addOption({u"calls"_s, u"how long the log is"_s, u"N"_s, u"200000"_s});
    QStringList names;
    for (const Measurement &each : measurements)
        names << QString::fromLatin1(each.name);
    parser.addOption({u"only"_s, u"of "_s + names.join(u',') + u"; all without it"_s, u"NAMES"_s});
    parser.addHelpOption();
    parser.process(clock);
    const QStringList wanted = parser.isSet(u"only"_s) ? parser.value(u"only"_s).split(u',') : names;

    Report report;
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const qint64 calls = parser.value(u"calls"_s).toLongLong();
    fillLog(folder.path(), calls);
    report.add(u"a log of %L1 calls, made in %2 s"_s.arg(calls).arg(timer.elapsed() / 1000));
    const QString programs = QApplication::applicationDirPath();
    BenchRelay relay(programs + u"/ringdown-relay"_s, folder.path());
    for (const Measurement &each : measurements) {
        if (wanted.contains(QLatin1String(each.name)))
            each.run({clock, report, programs, relay});
    }
    return report.isAllMet() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    qInstallMessageHandler(sayWithoutNoise);
    secrets::guardProgram();
    secrets::scrubFreedMemory();
    PaintClock clock(argc, argv);
    dress(clock);
    const QStringList words = QApplication::arguments().mid(1);
    if (const auto code = runAsStarted(clock, words))
        return *code;
    if (const auto code = runAsSilenced(clock, words))
        return *code;
    return measureAll(clock);
}
