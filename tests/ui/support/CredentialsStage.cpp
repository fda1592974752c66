// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/CredentialsStage.h"

#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/Words.h"
#include "ui/credentials/SecretField.h"
#include "ui/shell/Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace ringdown::tests {

using namespace std::chrono_literals;

CredentialsStage::CredentialsStage() = default;
CredentialsStage::~CredentialsStage() = default;

void CredentialsStage::dress()
{
    shell::installTranslations(*qApp, QLocale(QLocale::C));
    m_theme = plainTheme();
}

void CredentialsStage::setUp()
{
    m_settings = std::make_unique<shell::Settings>(QString());
    m_desk = std::make_unique<FakeDesk>(sampleNow);
    m_relay = std::make_unique<FakeRelay>();
    fillKeys(m_relay->keyBook);
}

void CredentialsStage::tearDown()
{
    m_window.reset();
}

void CredentialsStage::build()
{
    m_window = std::make_unique<window::MainWindow>(
        *m_settings, *m_theme, [] { return sampleNow; }, m_desk->ports());
    m_window->show();
}

void CredentialsStage::begin()
{
    build();
    m_relay->planText = samplePlanText();
    m_relay->fresh = {client::Liveness::Live, client::FeedTrouble::None, 300ms, sampleNow, 0ms};
    m_window->follow(*m_relay, window::Mode::Remote);
    Q_EMIT m_relay->connected(m_relay->revision);
    m_window->goTo(QStringLiteral("credentials"));
    QTest::qWait(20); // the answers of the relay are shown together
}

void CredentialsStage::beginRotation()
{
    m_desk->holdAccount();
    begin();
    QTRY_VERIFY(buttons().contains(QStringLiteral("Use…")));
    press(QStringLiteral("Start rotation"));
    QTRY_VERIFY(find(QStringLiteral("Begin"))->isEnabled());
    QVERIFY(m_desk->rotations.begun.empty());
    press(QStringLiteral("Begin"));
}

credentials::CredentialsPage *CredentialsStage::page() const
{
    return m_window->findChild<credentials::CredentialsPage *>();
}

void CredentialsStage::store(const QString &token)
{
    press(QStringLiteral("Store an account…"));
    auto *field = visible<credentials::SecretField>();
    for (QLineEdit *each : m_window->findChildren<QLineEdit *>()) {
        if (each->isVisible() && each != field)
            each->setText(QString::fromStdString(fakeSid));
    }
    field->setText(token);
    press(QStringLiteral("Store"));
}

void CredentialsStage::findNoToken()
{
    const QString token = QString::fromStdString(fakeToken);
    const QStringList all = everythingIn(*m_window);
    QVERIFY(all.size() > 100);
    for (const QString &words : all)
        QVERIFY2(!words.contains(token), "the Auth Token stands on the screen");
}

twilio::WebhookKey CredentialsStage::keyOf(const std::string &token)
{
    return desk::AccountCredential::make(fakeSid, Secret(token))->webhookKey();
}

QAbstractButton *CredentialsStage::find(const QString &words) const
{
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    qFatal("no button %s", qPrintable(words));
}

QStringList CredentialsStage::buttons() const
{
    QStringList words;
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            words << button->text();
    }
    return words;
}

QStringList CredentialsStage::labels() const
{
    QStringList words;
    for (QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

QStringList CredentialsStage::audit() const
{
    const QAbstractItemModel *model =
        m_window->findChild<QTableView *>(QStringLiteral("audit-table"))->model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row)
        words << model->index(row, 1).data().toString();
    return words;
}

void CredentialsStage::press(const QString &words)
{
    QTest::mouseClick(find(words), Qt::LeftButton);
}

} // namespace ringdown::tests
