// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/RotationTale.h"

#include <QTest>

#include <sstream>

using namespace ringdown;
using namespace ringdown::ctl;

class RotationTaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasKeptIsGoneOnWith_data();
    void onlyWhatWasKeptIsGoneOnWith();
};

void RotationTaleTest::onlyWhatWasKeptIsGoneOnWith_data()
{
    QTest::addColumn<int>("journal");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("kept") << int(JournalStand::Kept)
                          << QByteArray("Go on with 'ringdownctl secrets rotate auth-token --resume'.\n");
    QTest::newRow("not even begun") << int(JournalStand::None)
                                    << QByteArray("rotation.json cannot be written.\nNothing was begun.\n");
}

void RotationTaleTest::onlyWhatWasKeptIsGoneOnWith()
{
    QFETCH(int, journal);
    QFETCH(QByteArray, end);
    desk::RotationState state;
    state.kind = desk::RotationKind::AuthToken;
    state.stand = desk::RotationStand::Stopped;
    state.words = "rotation.json cannot be written.";
    std::ostringstream err;
    RotationTale(err).tellEnd(state, JournalStand(journal));
    QVERIFY2(QByteArray::fromStdString(err.str()).endsWith(end), err.str().c_str());
}

QTEST_APPLESS_MAIN(RotationTaleTest)
#include "RotationTaleTest.moc"
