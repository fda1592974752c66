// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ShownSecret.h"
#include "tests/ui/support/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// A secret that is shown this once leaves only through the guarded clipboard.
class ShownSecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<credentials::ShownSecret>();
        m_field->hold(Secret(text));
        m_field->resize(m_field->sizeHint());
        static_cast<QWidget &>(*m_field).show();
        m_field->setFocus();
        QApplication::clipboard()->setText(u"before"_s);
    }

    void itIsPainted()
    {
        const QImage with = m_field->grab().toImage();
        m_field->forget();
        QVERIFY(with != m_field->grab().toImage());
    }

    void theKeysForCopyingAskForTheGuardedWay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Ctrl+C") << int(Qt::Key_C) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+Insert") << int(Qt::Key_Insert) << int(Qt::ControlModifier);
    }
    void theKeysForCopyingAskForTheGuardedWay()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QSignalSpy wanted(m_field.get(), &credentials::ShownSecret::copyWanted);
        QTest::keyClick(m_field.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void aMouseSelectsNothingOfIt()
    {
        QTest::mouseDClick(m_field.get(), Qt::LeftButton);
        QTest::mousePress(m_field.get(), Qt::LeftButton, {}, QPoint(4, 10));
        QTest::mouseMove(m_field.get(), QPoint(200, 10));
        QTest::mouseRelease(m_field.get(), Qt::LeftButton, {}, QPoint(200, 10));
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        if (QApplication::clipboard()->supportsSelection())
            QVERIFY(QApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    }

    void nobodyHearsIt()
    {
        QVERIFY(tests::everythingIn(*m_field).filter(QString::fromStdString(text)).isEmpty());
    }

private:
    const std::string text = "rdt_fake-fake-fake-fake-fake-fake-fake-fake";
    std::unique_ptr<credentials::ShownSecret> m_field;
};

QTEST_MAIN(ShownSecretTest)
#include "ShownSecretTest.moc"
