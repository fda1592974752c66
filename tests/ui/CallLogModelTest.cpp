// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallLogModel.h"
#include "tests/ui/support/Sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using calls::CallLogModel;

class CallLogModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesAppendAndNewCallsGoOnTop()
    {
        CallLogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames(tests::sampleNames());
        model.setNow(tests::sampleNow);
        const auto all = tests::manyCalls(30);
        model.append({all.begin() + 10, all.begin() + 20});
        model.append({all.begin() + 20, all.end()});
        model.insertNewest({all[3], all[1], all[2]});
        QCOMPARE(model.rowCount(), 23);
        QCOMPARE(model.at(0).sid, all[1].sid);
        QCOMPARE(model.at(2).sid, all[3].sid);
        QCOMPARE(model.at(3).sid, all[10].sid);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.at(row).sid), row);
    }

    void aCallToldTwiceIsOneRow()
    {
        CallLogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto all = tests::manyCalls(3);
        model.append(all);
        QSignalSpy changed(&model, &CallLogModel::dataChanged);
        model.append(all);
        model.insertNewest(all);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(changed.size(), 0);
        all[1].claimedBy = "Dana";
        QVERIFY(model.update(all[1]));
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.setClaimed(all[2].sid, "Lee"));
        QCOMPARE(model.at(2).claimedBy, std::string("Lee"));
        QVERIFY(!model.setClaimed(CallSid("CAunknown"), "Lee"));
    }

    void aRowSpeaksInOneSentence()
    {
        CallLogModel model;
        model.setNames(tests::sampleNames());
        model.setNow(tests::sampleNow);
        model.append({tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", -1}).call});
        const QString words = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.startsWith(QStringLiteral("Test, Answered, Harbor Master, (619) 555-0177, Today")),
                 qPrintable(words));
        QCOMPARE(model.index(0, CallLogModel::Caller).data().toString(), QStringLiteral("Harbor Master"));
        QCOMPARE(model.index(0, CallLogModel::Caller).data(CallLogModel::SecondLineRole).toString(),
                 QStringLiteral("(619) 555-0177"));
        QCOMPARE(model.index(0, CallLogModel::Who).data().toString(), QStringLiteral("Captain"));
    }

    void onlyOpenCallsThatAreRealAskToBeClaimed()
    {
        CallLogModel model;
        auto calls = tests::manyCalls(6); // one of each outcome
        model.append(calls);
        const auto isOpen = [&](int row) {
            return model.index(row, 0).data(CallLogModel::UnclaimedRole).toBool();
        };
        for (int row = 0; row < 6; ++row)
            QCOMPARE(isOpen(row),
                     model.at(row).outcome == Outcome::Missed || model.at(row).outcome == Outcome::Voicemail);
        model.setClaimed(calls[static_cast<std::size_t>(Outcome::Missed)].sid, "Dana");
        QVERIFY(!isOpen(static_cast<int>(Outcome::Missed)));
    }

    /// What a page costs does not grow with the rows before it: a view is told of its own rows alone.
    void aPageBehindManyRowsTouchesItsOwnOnly()
    {
        CallLogModel model;
        const auto all = tests::manyCalls(5'000);
        model.append({all.begin(), all.end() - 200});
        QSignalSpy inserted(&model, &CallLogModel::rowsInserted);
        QSignalSpy changed(&model, &CallLogModel::dataChanged);
        QSignalSpy reset(&model, &CallLogModel::modelReset);
        QSignalSpy moved(&model, &CallLogModel::layoutChanged);
        model.append({all.end() - 200, all.end()});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 4'800);
        QCOMPARE(inserted[0][2].toInt(), 4'999);
        CallSummary last = all.back();
        last.claimedBy = "Dana";
        for (int i = 0; i < 1000; ++i)
            QVERIFY(model.update(last));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4'999);
        QCOMPARE(changed[0][1].toModelIndex().row(), 4'999);
        QVERIFY(reset.isEmpty() && moved.isEmpty());
    }
};

QTEST_MAIN(CallLogModelTest)
#include "CallLogModelTest.moc"
