// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanWriter.h"
#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace ringdown;
using draft::Draft;
using tests::harborPlan;

namespace {

const TenantId queen{"qdn"};

void closeFridayAt(Draft &draft, int minute)
{
    draft.edit(QStringLiteral("close Friday at %1").arg(minute / 60), queen, [&](plan::Tenant &tenant) {
        tenant.hours.week[4] = {{9 * 60, minute}};
    });
}

/// While it lives nothing can be written into a file, as on a full disk; names can be changed.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

/// How the draft lies on the disk until the next start.
class DraftKeepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSentIsKeptUntilItIsAnswered()
    {
        QTemporaryDir folder;
        const auto kept = [&] { return draft::DraftFile(folder.path(), QStringLiteral("relay")).read(); };
        Draft draft;
        draft.open(folder.path(), QStringLiteral("relay"));
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        const plan::Plan sent = draft.plan();
        draft.saveNow();
        QVERIFY(kept() && kept()->sent.empty());
        draft.expect(sent); // at once: the console may be ended while it is on its way
        QVERIFY(kept() && kept()->sent == plan::writePlan(sent));
        draft.expectNoMore();
        draft.saveNow();
        QVERIFY(kept() && kept()->sent.empty());
        Draft again; // as a console writes that knows nothing of it
        again.open(folder.path(), QStringLiteral("relay"));
        QVERIFY(again.isEdited() && !again.isExpecting());
    }

    void itSurvivesTheEndOfTheProgram()
    {
        QTemporaryDir folder;
        plan::Plan edited;
        {
            Draft draft;
            draft.open(folder.path(), QStringLiteral("relay.example.com"));
            draft.takeLive(41, harborPlan());
            closeFridayAt(draft, 18 * 60);
            edited = draft.plan();
        }
        Draft again;
        again.open(folder.path(), QStringLiteral("relay.example.com"));
        QVERIFY(again.isEdited());
        QVERIFY(again.plan() == edited);
        QCOMPARE(again.revision(), 41);
        Draft other;
        other.open(folder.path(), QStringLiteral("other.example.com"));
        QVERIFY(!other.isReady());
    }

    void aDraftWithErrorsSurvivesToo()
    {
        QTemporaryDir folder;
        {
            Draft draft;
            draft.open(folder.path(), QStringLiteral("relay"));
            draft.takeLive(41, harborPlan());
            draft.edit(QStringLiteral("remove everybody"), queen,
                       [](plan::Tenant &tenant) { tenant.tiers[0].contacts.clear(); });
            draft.edit(QStringLiteral("forget the office"), queen,
                       [](plan::Tenant &tenant) { tenant.contacts.clear(); });
        }
        Draft again;
        again.open(folder.path(), QStringLiteral("relay"));
        again.takeLive(41, harborPlan());
        QVERIFY(again.tenant(queen)->contacts.empty());
        QTRY_VERIFY(!again.errors().empty());
    }

    /// A mistype, and a day that a sheet once took.
    void wordsWithAMistakeSurviveAsTheyStand()
    {
        QTemporaryDir folder;
        plan::Plan edited;
        {
            Draft draft;
            draft.open(folder.path(), QStringLiteral("relay"));
            draft.takeLive(41, harborPlan());
            draft.edit(QStringLiteral("greet"), queen, [](plan::Tenant &tenant) {
                tenant.routes[RouteId{"open"}].insert(tenant.routes[RouteId{"open"}].begin(),
                                                      plan::SayStep{"Hello {callr}. "});
                tenant.hours.exceptions.push_back({"Far", plan::YearlyDay(plan::EasterDay{300}), {}});
                tenant.voice.language.clear();
            });
            edited = draft.plan();
        }
        Draft again;
        QSignalSpy said(&again, &Draft::saveFailed);
        again.open(folder.path(), QStringLiteral("relay"));
        QCOMPARE(said.count(), 0);
        QVERIFY(again.plan() == edited);
        QTRY_VERIFY(again.errors().size() >= 3);
    }

    /// As of a newer version: what can be read stays, and so does the file as it was, beside earlier ones.
    void whatCannotBeReadIsSaidAndTheRestStays()
    {
        QTemporaryDir folder;
        draft::DraftFile file(folder.path(), QStringLiteral("relay"));
        plan::Plan edited = harborPlan();
        edited.tenants[0].name = "Queen";
        std::string newer = plan::writePlan(edited);
        newer.replace(newer.find("\"name\": \"Queen\""), 0, "\"mood\": \"sunny\", ");
        for (const QString &ending : {QStringLiteral(".damaged"), QStringLiteral(".damaged-2")}) {
            QVERIFY(file.write({41, plan::writePlan(harborPlan()), newer}));
            Draft draft;
            QSignalSpy said(&draft, &Draft::saveFailed);
            draft.open(folder.path(), QStringLiteral("relay"));
            QCOMPARE(said.count(), 1);
            QVERIFY(said[0][0].toString().contains(QStringLiteral("Ringdown: \"mood\". They")));
            QVERIFY(said[0][0].toString().endsWith(ending + QLatin1Char('.')));
            QVERIFY(draft.plan() == edited);
            QVERIFY(QFile::exists(file.path() + ending));
        }
        Draft again;
        QSignalSpy said(&again, &Draft::saveFailed);
        again.open(folder.path(), QStringLiteral("relay"));
        QVERIFY(again.plan() == edited);
        QCOMPARE(said.count(), 0);
    }

    /// There is one banner.
    void whatWasLeftOutAndThatTheRestIsNotKeptAreSaidInOne()
    {
        QTemporaryDir folder;
        plan::Plan edited = harborPlan();
        edited.tenants[0].name = "Queen";
        std::string newer = plan::writePlan(edited);
        newer.replace(newer.find("\"name\": \"Queen\""), 0, "\"mood\": \"sunny\", ");
        draft::DraftFile file(folder.path(), QStringLiteral("relay"));
        QVERIFY(file.write({41, plan::writePlan(harborPlan()), newer}));
        Draft draft;
        QSignalSpy said(&draft, &Draft::saveFailed);
        QSignalSpy saved(&draft, &Draft::savedAfter);
        {
            const FullDisk disk;
            draft.open(folder.path(), QStringLiteral("relay"));
        }
        QVERIFY(!draft.isKept());
        QCOMPARE(said.count(), 1);
        const QString both = said[0][0].toString();
        QVERIFY2(both.startsWith(QStringLiteral("This console cannot read parts of the kept draft")) &&
                     both.contains(QStringLiteral("The draft is not kept: ")),
                 qPrintable(both));
        draft.saveNow(); // there is room again: what was left out still is
        QVERIFY(draft.isKept());
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved[0][0].toString(), both);
        QCOMPARE(said.count(), 2);
        QVERIFY(said[1][0].toString().endsWith(QStringLiteral(".damaged.")));
    }

    void whatCouldNotBeWrittenIsWrittenLaterAndSaysSo()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("drafts"));
        QFile inTheWay(place);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        plan::Plan edited;
        {
            Draft draft;
            QSignalSpy failed(&draft, &Draft::saveFailed);
            QSignalSpy saved(&draft, &Draft::savedAfter);
            draft.open(place, QStringLiteral("relay"));
            draft.takeLive(41, harborPlan());
            closeFridayAt(draft, 18 * 60);
            draft.saveNow();
            QVERIFY(!draft.isKept());
            draft.saveNow();
            QCOMPARE(failed.count(), 1); // and not with every attempt
            edited = draft.plan();
            QVERIFY(inTheWay.remove());
            draft.saveNow();
            QVERIFY(draft.isKept());
            QCOMPARE(saved.count(), 1);
            QCOMPARE(saved[0][0].toString(), failed[0][0].toString());
        }
        Draft again;
        again.open(place, QStringLiteral("relay"));
        QVERIFY(again.plan() == edited);
    }

    /// It is not tried again, so nothing is to go on saying so.
    void whatWasSaidOfItGoesWithTheDraft()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Draft draft;
        draft.open(inTheWay.fileName(), QStringLiteral("relay"));
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        QSignalSpy failed(&draft, &Draft::saveFailed);
        QSignalSpy saved(&draft, &Draft::savedAfter);
        draft.saveNow();
        QCOMPARE(failed.count(), 1);
        QVERIFY(draft.isOpen(inTheWay.fileName(), QStringLiteral("relay")));
        draft.open(folder.path(), QStringLiteral("other"));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved[0][0].toString(), failed[0][0].toString());
        QVERIFY(draft.isKept());
        draft.open(inTheWay.fileName(), QStringLiteral("relay"));
        QVERIFY(!draft.isEdited());
        QCOMPARE(failed.count(), 1);
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QTemporaryDir folder;
        draft::DraftFile file(folder.path(), QStringLiteral("relay"));
        QFile raw(file.path());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("{\"revision\": 41, \"basis\": \"{");
        raw.close();
        Draft draft;
        QSignalSpy said(&draft, &Draft::saveFailed);
        draft.open(folder.path(), QStringLiteral("relay"));
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral(".damaged")));
        QVERIFY(!draft.isReady());
        QVERIFY(QFile::exists(file.path() + QStringLiteral(".damaged")));
    }

    /// As a newer version may have written it.
    void aDraftThatThisVersionCannotReadIsSetAsideAndSaid()
    {
        QTemporaryDir folder;
        draft::DraftFile file(folder.path(), QStringLiteral("relay"));
        QVERIFY(file.write({41, "{\"tenants\": 7}", "{\"tenants\": 8}"}));
        Draft draft;
        QSignalSpy said(&draft, &Draft::saveFailed);
        draft.open(folder.path(), QStringLiteral("relay"));
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral(".damaged")));
        draft.takeLive(41, harborPlan());
        QVERIFY(QFile::exists(file.path() + QStringLiteral(".damaged")));
        QVERIFY(!draft.isEdited());
    }

    void whatCannotBeSetAsideIsNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addRow("damaged") << QByteArray("{\"revision\": 41, \"basis\": \"{");
        QTest::addRow("newer") << QByteArray(
            "{\"revision\": 41, \"basis\": \"{'tenants': 7}\", \"plan\": \"{}\"}");
    }
    void whatCannotBeSetAsideIsNotOverwritten()
    {
        QFETCH(const QByteArray, kept);
        QTemporaryDir folder;
        const QString path = draft::DraftFile(folder.path(), QStringLiteral("relay")).path();
        const auto bytes = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(kept);
        raw.close();
        const QString aside = path + QStringLiteral(".damaged");
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("no/where")), aside)); // in the way of it
        Draft draft;
        QSignalSpy said(&draft, &Draft::saveFailed);
        draft.open(folder.path(), QStringLiteral("relay"));
        QCOMPARE(said.count(), 1);
        QVERIFY2(said[0][0].toString().contains(QStringLiteral("It is not overwritten")),
                 qPrintable(said[0][0].toString()));
        draft.takeLive(41, harborPlan()); // forgets what is kept where nothing is edited
        draft.editPlan(QStringLiteral("rename"), [](plan::Plan &plan) { plan.tenants[0].name = "Queen"; });
        draft.saveNow();
        QCOMPARE(said.count(), 2);
        QCOMPARE(bytes(), kept);
        QVERIFY(QFile::remove(aside));
        draft.editPlan(QStringLiteral("rename"),
                       [](plan::Plan &plan) { plan.tenants[0].name = "The Queen"; });
        draft.saveNow();
        QCOMPARE(said.count(), 2);
        QVERIFY(bytes() != kept);
        QFile moved(aside);
        QVERIFY(moved.open(QIODevice::ReadOnly));
        QCOMPARE(moved.readAll(), kept);
    }

    void undoingEverythingForgetsTheFile()
    {
        QTemporaryDir folder;
        Draft draft;
        draft.open(folder.path(), QStringLiteral("relay"));
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        draft.saveNow();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        draft.history().undo();
        draft.saveNow();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }
};

QTEST_GUILESS_MAIN(DraftKeepTest)
#include "DraftKeepTest.moc"
