// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/CommandLine.h"

#include "core/client/RelayUrl.h"
#include "core/plan/json/Fields.h"
#include "core/twilio/rest/RestClient.h"
#include "ui/window/Places.h"

#include <QCommandLineParser>

namespace ringdown::console {
namespace {

struct Option {
    const char *name;
    const char *value; ///< "" for a switch
    const char *purpose;
};

// The help is made from this table.
constexpr Option options[] = {
    {"demo", "", "three sample businesses with simulated callers; nothing is sent"},
    {"demo-seed", "NUMBER", "with --demo: the same number brings the same callers"},
    {"relay", "URL", "follow this relay; its token is read from RINGDOWN_TOKEN or the keyring"},
    {"tenant", "ID", "show only this business"},
    {"page", "NAME", "begin at this page, such as live or log"},
    {"filter", "TEXT", "begin with this filter in the call log, as in \"outcome:missed last:7d\""},
    {"test-call", "", "ask for a test call at once, as Ctrl+T does"},
    {"close-now", "", "ask until when to close the business by hand, as Ctrl+Shift+O does"},
    {"minimized", "", "begin in the tray, without a window; shown as usual where there is no tray"},
    {"twilio-api", "URL", "ask this carrier instead of Twilio, such as a simulated one"},
    {"twilio-region", "REGION", "the Twilio region of the account, such as ie1; kept for the next start"},
    {"twilio-edge", "EDGE", "the way into that region, such as dublin; default: the one at the region"},
    {"screenshot", "DIR", "draw the screens into a folder and end"},
    {"help", "", "show this and end"},
    {"version", "", "show the version and end"},
};

CommandLine refuse(const QString &sentence)
{
    CommandLine line;
    line.wish = Wish::Refuse;
    line.refusal = sentence;
    return line;
}

/// Takes the seed; answers what is wrong with it.
QString takeDemoSeed(CommandLine &line, const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("demo-seed")))
        return {};
    bool isNumber = false;
    line.demoSeed = parser.value(QStringLiteral("demo-seed")).toULongLong(&isNumber);
    if (!isNumber)
        return QStringLiteral("--demo-seed: '%1' is no whole number from 0 on")
            .arg(parser.value(QStringLiteral("demo-seed")));
    return line.isDemo ? QString() : QStringLiteral("--demo-seed needs --demo");
}

/// Every word --page takes.
QStringList pageNames()
{
    QStringList names;
    for (const auto &places : {window::places(), window::routingParts()}) {
        for (const window::PlaceSpec &place : places)
            names.append(place.id);
    }
    return names << QStringLiteral("settings");
}

/// A password that stands in an address is not said again.
QString problemOfRelay(client::RelayUrlFault fault, const QString &text)
{
    switch (fault) {
    case client::RelayUrlFault::Port:
        return QStringLiteral("--relay: the port of '%1' is no number from 1 to 65535").arg(text);
    case client::RelayUrlFault::NoAddress:
        return QStringLiteral("--relay: '%1' is no address; it looks like https://relay.example.com")
            .arg(text);
    case client::RelayUrlFault::UserInfo:
        return QStringLiteral("--relay: leave out the user name and password; the token is read from "
                              "RINGDOWN_TOKEN or the keyring");
    case client::RelayUrlFault::Path:
        return QStringLiteral("--relay: '%1' has more than scheme, host and port; it looks like "
                              "https://relay.example.com")
            .arg(text);
    }
    return {};
}

/// It may hold a password.
QString problemOfApi(const QCommandLineParser &parser)
{
    const QString api = parser.value(QStringLiteral("twilio-api"));
    if (!parser.isSet(QStringLiteral("twilio-api")) || (!api.isEmpty() && rest::checkApi(api.toStdString())))
        return {};
    return QStringLiteral("--twilio-api: that is not taken; it is https://HOST[:PORT], or http:// on this "
                          "machine only, like http://127.0.0.1:9000, without user, path or query");
}

QString problemOf(const CommandLine &line, const QCommandLineParser &parser)
{
    if (const auto fault = client::faultOf(line.relay); parser.isSet(QStringLiteral("relay")) && fault) {
        const QString text = parser.value(QStringLiteral("relay"));
        return problemOfRelay(text.contains(QLatin1Char('@')) ? client::RelayUrlFault::UserInfo : *fault,
                              text);
    }
    if (line.isDemo && !line.relay.isEmpty())
        return QStringLiteral("--demo and --relay exclude each other");
    if (parser.isSet(QStringLiteral("tenant")) && !plan::isId(line.tenant.toStdString()))
        return QStringLiteral("--tenant: '%1' is not %2")
            .arg(line.tenant,
                 QLatin1StringView(plan::idRule.data(), static_cast<qsizetype>(plan::idRule.size())));
    if (parser.isSet(QStringLiteral("screenshot")) && line.screenshots.isEmpty())
        return QStringLiteral("--screenshot: '' is no folder; name one that can be written");
    if (const QString problem = problemOfApi(parser); !problem.isEmpty())
        return problem;
    if (const auto fits = rest::checkRegion(line.twilioRegion.value_or(rest::Region())); !fits)
        return QString::fromStdString(fits.error().detail);
    if (parser.isSet(QStringLiteral("test-call")) && parser.isSet(QStringLiteral("close-now")))
        return QStringLiteral("--test-call and --close-now exclude each other");
    if (parser.isSet(QStringLiteral("page")) && !pageNames().contains(line.page))
        return QStringLiteral("--page: '%1' is no page; known: %2")
            .arg(line.page, pageNames().join(QStringLiteral(", ")));
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const Option &option : options)
        parser.addOption({QLatin1StringView(option.name), QString(), QLatin1StringView(option.value)});
    if (!parser.parse(QStringList(QStringLiteral("ringdown")) + arguments))
        return refuse(parser.errorText().chopped(1));
    CommandLine line;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        line.wish = parser.isSet(QStringLiteral("help")) ? Wish::ShowHelp : Wish::ShowVersion;
        return line;
    }
    const QStringList left = parser.positionalArguments();
    if (!left.isEmpty())
        return refuse(QStringLiteral("unexpected argument '%1'").arg(left.first()));
    line.isDemo = parser.isSet(QStringLiteral("demo"));
    line.isMinimized = parser.isSet(QStringLiteral("minimized"));
    if (parser.isSet(QStringLiteral("test-call")))
        line.deed = Deed::TestCall;
    else if (parser.isSet(QStringLiteral("close-now")))
        line.deed = Deed::CloseNow;
    line.relay = QUrl(parser.value(QStringLiteral("relay")));
    line.tenant = parser.value(QStringLiteral("tenant"));
    line.filter = parser.value(QStringLiteral("filter"));
    line.twilioApi = parser.value(QStringLiteral("twilio-api"));
    if (parser.isSet(QStringLiteral("twilio-region")) || parser.isSet(QStringLiteral("twilio-edge")))
        line.twilioRegion = rest::Region{parser.value(QStringLiteral("twilio-region")).toStdString(),
                                         parser.value(QStringLiteral("twilio-edge")).toStdString()};
    line.screenshots = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("page")))
        line.page = parser.value(QStringLiteral("page"));
    else if (!line.filter.isEmpty())
        line.page = QStringLiteral("log");
    if (const QString problem = takeDemoSeed(line, parser); !problem.isEmpty())
        return refuse(problem);
    const QString problem = problemOf(line, parser);
    return problem.isEmpty() ? line : refuse(problem);
}

QString helpText()
{
    QString text =
        QStringLiteral("Usage: ringdown [OPTION]...\n"
                       "The operator console of Ringdown: see calls live, read the log, place test calls.\n"
                       "Without options it runs a relay here if one has been set up, and otherwise offers "
                       "how to begin.\n\n");
    for (const Option &option : options) {
        const QString name =
            QStringLiteral("  --%1 %2").arg(QLatin1StringView(option.name), QLatin1StringView(option.value));
        text += name.leftJustified(26) + QLatin1StringView(option.purpose) + QLatin1Char('\n');
    }
    text += QStringLiteral("\nPages: %1.\n").arg(pageNames().join(QStringLiteral(", ")));
    return text + QStringLiteral("A second start gives its arguments to the console that runs.\n"
                                 "\nExit codes: 0 done, 1 not done, 2 usage, 69 no display.\n");
}

} // namespace ringdown::console
