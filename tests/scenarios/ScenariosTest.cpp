// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "core/carrier/studio/HostedFallback.h"
#include "core/numbers/lifeboat/LifeboatTwiml.h"
#include "core/plan/PlanReader.h"
#include "core/relay/InsideLine.h"
#include "core/store/SqliteStore.h"
#include "core/twilio/EchoTwimlet.h"
#include "core/twilio/RingTone.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/scenarios/CallDesk.h"
#include "tests/scenarios/Scenario.h"
#include "tests/scenarios/Transcript.h"
#include "tests/scenarios/VirtualRelay.h"
#include "tests/support/FakeStore.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <set>

using namespace ringdown;
using namespace ringdown::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString folder = QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string planText(const std::string &name)
{
    const QString own = folder + u"plans/"_s + QString::fromStdString(name) + u".json"_s;
    const QString shipped =
        QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/") + QString::fromStdString(name) + u".json"_s;
    return contents(QFile::exists(own) ? own : shipped).toStdString();
}

/// The line to a relay that is not always there.
class RelayLine final : public carrier::Transport {
public:
    explicit RelayLine(VirtualRelay &relay)
        : m_relay(relay)
        , m_line(VirtualRelay::publicUrl, [this](const relay::HttpRequest &request, relay::Reply reply) {
            m_relay.receive(request, std::move(reply));
        })
    {
    }

    void send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
              std::function<void(carrier::WebhookAnswer)> done) override
    {
        if (m_relay.isUp())
            m_line.send(std::move(request), deadlines, std::move(done));
        else
            done({carrier::Delivery::NotConnected, 0, {}, {}});
    }

private:
    VirtualRelay &m_relay;
    relay::InsideLine m_line;
};

/// A scenario run to its end, and what must be true of every run whatever its transcript says.
class Run {
public:
    template <typename Store>
    Run(Scenario told, Store &store)
        : scenario(std::move(told))
        , text(planText(scenario.plan))
        , plan(plan::readPlan(text).plan)
        , timeline(scenario.at)
        , executor(timeline)
        , relay(store, store, executor)
        , log(store)
        , transcript(scenario.at, plan, scenario.showsRejected)
        , line(relay)
        , hosted(line)
        , carrier(testAccount(), timeline, hosted, scenario.habits, scenario.seed)
        , desk(store, carrier, timeline, scenario.callsLate)
    {
        relay.useOwnLegs(scenario.ownLegs);
        if (scenario.losesOrders)
            desk.loseOrders();
        relay.keepTokensIn(folderOfRelay.path().toStdString() + "/call-tokens");
        listen();
        store.push(0, text, {1, scenario.at, "scenario", ""}, scenario.at).hasValue();
        isStarted = relay.start().hasValue() && applyPhones(scenario, plan).hasValue();
    }

    std::string run()
    {
        schedule();
        const Instant latest =
            scenario.at + 5h; // no step lasts longer, so by then the relay gave up on its own
        for (int quiet = 0; quiet < 15 && timeline.now() < latest; quiet = isOver() ? quiet + 1 : 0) {
            executor.runUntil(timeline.now() + 10s);
            if (relay.isUp())
                relay.closeSilentCalls();
            executor.settle();
        }
        hearEverything();
        for (const std::string &sid : sids) {
            if (const auto detail = log.call(CallSid(sid)))
                transcript.add(detail->call);
        }
        return transcript.text();
    }

    const QTemporaryDir folderOfRelay;
    Scenario scenario;
    std::string text;
    plan::Plan plan;
    carrier::JumpingTimeline timeline;
    VirtualExecutor executor;
    VirtualRelay relay;
    store::CallStore &log;
    Transcript transcript;
    RelayLine line;
    carrier::HostedFallback hosted;
    carrier::Carrier carrier;
    CallDesk desk;
    bool isStarted = false;
    std::vector<std::string> sids;
    int textsTold = 0;
    std::vector<Event> events;
    std::set<std::string> joined; ///< calls in which a phone was joined

private:
    bool isOver() const
    {
        std::set<std::string> ended;
        for (const Event &event : events) {
            if (event.kind == EventKind::CallEnded)
                ended.insert(event.call.value);
        }
        return ended.size() == scenario.calls.size();
    }

    /// A store on disk tells of its commits from a thread of its own.
    void hearEverything()
    {
        executor.settle();
        for (int i = 0;
             i < 5000 && !(isOver() && static_cast<std::int64_t>(events.size()) == log.newestSeq()); ++i) {
            QThread::msleep(1);
            executor.settle();
        }
    }

    void listen()
    {
        log.setListener([this](const std::shared_ptr<const store::NewEvents> &committed) {
            executor.post([this, committed] {
                for (const std::string &json : committed->json()) {
                    events.push_back(*eventFromJson(json));
                    transcript.add(events.back());
                }
                if (committed->hasEffects && relay.isUp())
                    desk.run(relay.legReports());
            });
        });
        carrier.observe([this](const carrier::Observation &seen) {
            transcript.add(seen);
            if (seen.who == "caller" && seen.what.starts_with("talks to "))
                joined.insert(seen.callSid);
        });
        carrier.whenEnded([this](const carrier::CallEnd &end) { transcript.add(end); });
        const twilio::WebhookUrls urls(VirtualRelay::publicUrl, "");
        carrier.soundLasts(urls.ringTone(), std::chrono::seconds(twilio::ringToneSeconds));
        for (const plan::Tenant &tenant : plan.tenants) {
            for (const PhoneNumber &number : tenant.numbers)
                carrier.own({number.e164(), urls.newCall(), fallbackOf(tenant, number), urls.callStatus(),
                             true, urls.sms()});
        }
    }

    std::string fallbackOf(const plan::Tenant &tenant, const PhoneNumber &number) const
    {
        return scenario.hasLifeboat
                   ? *twilio::echoUrl(numbers::lifeboatTwiml(numbers::compileLifeboat(tenant), number))
                   : std::string();
    }

    void stopRelay(const std::string &why)
    {
        transcript.addLine(timeline.now(), why);
        relay.stop();
    }

    void startRelay()
    {
        QVERIFY(relay.start().hasValue());
        desk.run(relay.legReports());
    }

    void schedule()
    {
        for (const ScenarioCall &call : scenario.calls)
            timeline.at(scenario.at + call.after, [this, call] {
                const auto sid = carrier.call(call.script);
                QVERIFY2(sid.hasValue(), "the plan has no such number");
                sids.push_back(*sid);
            });
        for (const ScenarioText &came : scenario.texts)
            timeline.at(scenario.at + came.after, [this, came] {
                transcript.addLine(timeline.now(), came.from + " texts \"" + came.body + '"');
                const std::string number = std::to_string(++textsTold);
                carrier::TextRecord told;
                told.sid = "SM" + std::string(32 - number.size(), 'a') + number;
                told.from = came.from;
                told.to = scenario.calls.front().script.to;
                told.body = came.body;
                carrier.tellOfText(told);
            });
        if (scenario.restartAfter)
            timeline.at(scenario.at + *scenario.restartAfter, [this] {
                stopRelay("the relay is stopped and started again");
                startRelay();
            });
        if (scenario.down) {
            timeline.at(scenario.at + scenario.down->from, [this] { stopRelay("no relay answers"); });
            timeline.at(scenario.at + scenario.down->until, [this] {
                transcript.addLine(timeline.now(), "the relay answers again");
                startRelay();
            });
        }
        if (scenario.pushAfter)
            timeline.at(scenario.at + *scenario.pushAfter, [this] {
                transcript.addLine(timeline.now(), "plan " + scenario.pushedPlan + " is pushed");
                QVERIFY(relay.push(planText(scenario.pushedPlan)).hasValue());
            });
    }
};

std::vector<std::string> sortedLines(const std::string &text)
{
    std::vector<std::string> lines;
    for (const QString &line : QString::fromStdString(text).split(u'\n'))
        lines.push_back(line.toStdString());
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class ScenariosTest : public QObject {
    Q_OBJECT

    static /// Rings by legs of its own: these act on commits, and simulated time waits for none.
        bool
        actsOnCommits(const QString &scenario)
    {
        return scenario.startsWith(u"legs-"_s) || scenario.startsWith(u"waiting-"_s);
    }

    QStringList scenarios() { return QDir(folder).entryList({u"*.scenario"_s}, QDir::Files, QDir::Name); }

    static void addRow(const QString &name) { QTest::newRow(qPrintable(name.chopped(9))) << folder + name; }

    /// What is true of every call, whatever happened in it.
    void checkRules(const Run &run)
    {
        for (const carrier::DebuggerEntry &entry : run.carrier.debugger()) {
            const int code = entry.complaint.code;
            const bool isOfPhone = code == 13224 || code == 21217; // an invalid number
            QVERIFY2(isOfPhone || (code == 11205 && run.scenario.down), entry.complaint.words.c_str());
        }
        QCOMPARE(run.carrier.counts().differingRepeats, 0U);
        for (const std::string &sid : run.sids) {
            const auto ended =
                std::find_if(run.events.rbegin(), run.events.rend(), [&sid](const Event &event) {
                    return event.call.value == sid && event.kind == EventKind::CallEnded;
                });
            QVERIFY(ended != run.events.rend());
            const auto call = run.log.call(CallSid(sid));
            QVERIFY(call.hasValue());
            QCOMPARE(ended->outcome, call->call.outcome);
            QCOMPARE(ended->seconds, call->call.seconds);
            if (!run.scenario.hasLifeboat) // which joins them where no log hears of it
                QCOMPARE(call->call.outcome == Outcome::Answered, run.joined.contains(sid));
        }
        std::set<std::string> texts;
        for (const Event &event : run.events) {
            QVERIFY2(!event.why.empty() || event.kind == EventKind::PlanPushed,
                     std::string(eventKindName(event.kind)).c_str());
            if (event.kind == EventKind::TextQueued)
                QVERIFY2(texts.insert(event.text).second, "a text was queued twice");
        }
    }

private Q_SLOTS:
    void theCallGoesAsTold_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : scenarios())
            addRow(name);
    }
    void theCallGoesAsTold()
    {
        QFETCH(QString, path);
        const auto scenario = readScenario(contents(path).toStdString());
        QVERIFY2(scenario.hasValue(), scenario ? "" : scenario.error().detail.c_str());
        FakeStore store;
        Run run(*scenario, store);
        QVERIFY(run.isStarted);
        const std::string transcript = run.run();
        checkRules(run);
        if (QTest::currentTestFailed())
            return;
        if (qEnvironmentVariableIsSet("UPDATE_SCENARIOS")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray::fromStdString(scenario->head + "---\n" + transcript));
            return;
        }
        if (transcript != scenario->transcript)
            qWarning("now it goes:\n%s", transcript.c_str());
        QVERIFY2(transcript == scenario->transcript,
                 "UPDATE_SCENARIOS=1 rewrites the file; review the difference");
    }

    /// The same calls, logged on disk: those that lean on the store, and every fifth of the others.
    void theRealStoreTellsTheSame_data()
    {
        QTest::addColumn<QString>("path");
        const QRegularExpression leaning(u"^(restart|late|reports|two)"_s);
        const QStringList names = scenarios();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!actsOnCommits(names[i]) && (i % 5 == 0 || leaning.match(names[i]).hasMatch()))
                addRow(names[i]);
        }
    }
    void theRealStoreTellsTheSame()
    {
        QFETCH(QString, path);
        const auto scenario = readScenario(contents(path).toStdString());
        QVERIFY(scenario.hasValue());
        const QTemporaryDir directory;
        auto store = store::SqliteStore::open({directory.path().toStdString() + "/log"});
        QVERIFY2(store.hasValue(), store ? "" : store.error().detail.c_str());
        Run run(*scenario, **store);
        QVERIFY(run.isStarted);
        const std::string transcript = run.run();
        const bool isSame = sortedLines(transcript) == sortedLines(scenario->transcript);
        if (!isSame)
            qWarning("now it goes:\n%s", transcript.c_str());
        QVERIFY(isSame);
    }

    /// What the outbox on disk asks for is done whenever its commit comes: the story differs, the rules hold.
    void legsKeepTheRulesOnTheRealStore_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : scenarios()) {
            if (actsOnCommits(name))
                addRow(name);
        }
    }
    void legsKeepTheRulesOnTheRealStore()
    {
        QFETCH(QString, path);
        const auto scenario = readScenario(contents(path).toStdString());
        QVERIFY(scenario.hasValue());
        const QTemporaryDir directory;
        auto store = store::SqliteStore::open({directory.path().toStdString() + "/log"});
        QVERIFY2(store.hasValue(), store ? "" : store.error().detail.c_str());
        Run run(*scenario, **store);
        QVERIFY(run.isStarted);
        run.run();
        checkRules(run);
        const auto waiting = [&] {
            run.executor.settle();
            return (*store)->waitingAfter(0, store::Urgency::Urgent, 10)->size();
        };
        QTRY_COMPARE(waiting(), std::size_t(0));
    }

    void everyRouteOfTheSampleIsWalked()
    {
        const plan::PlanReading sample = plan::readPlan(planText("harbor"));
        QVERIFY(sample.isValid());
        std::set<std::string> walked; // number and route
        for (const QString &name : scenarios()) {
            const auto scenario = readScenario(contents(folder + name).toStdString());
            static const QRegularExpression route(u" route=([a-z]+)"_s);
            auto found = route.globalMatch(QString::fromStdString(scenario->transcript));
            while (found.hasNext())
                walked.insert(scenario->calls.front().script.to + ' ' +
                              found.next().captured(1).toStdString());
        }
        for (const plan::Tenant &tenant : sample.plan.tenants) {
            for (const auto &[route, steps] : tenant.routes) {
                const auto isWalked = [&walked, &name = route.value](const PhoneNumber &number) {
                    return walked.contains(number.e164() + ' ' + name);
                };
                QVERIFY2(std::any_of(tenant.numbers.begin(), tenant.numbers.end(), isWalked),
                         (tenant.id.value + ": " + route.value).c_str());
            }
        }
    }
    void thereAreScenarios() { QVERIFY(scenarios().size() >= 100); }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "ScenariosTest.moc"
