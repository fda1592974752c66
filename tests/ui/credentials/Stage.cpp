// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/credentials/Stage.h"

#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace ringdown::tests {

Stage::Stage(const credentials::DeskPorts &ports)
    : m_area(std::make_unique<QWidget>())
{
    shell::installTranslations(*qApp, QLocale(QLocale::C));
    m_area->resize(1280, 900);
    m_page = new credentials::CredentialsPage(ports, *m_area);
    auto *column = new QVBoxLayout(m_area.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_area->show();
}

Stage::~Stage() = default;

void Stage::connectTo(link::RelayPort &relay)
{
    m_page->setRelay(&relay);
    Q_EMIT relay.connected(1);
}

QStringList Stage::labels() const
{
    QStringList words;
    for (QLabel *label : m_area->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

QStringList Stage::buttons() const
{
    QStringList words;
    for (QAbstractButton *button : m_area->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            words << button->text();
    }
    return words;
}

QAbstractButton *Stage::find(const QString &words) const
{
    for (QAbstractButton *button : m_area->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

bool Stage::canPress(const QString &words) const
{
    const QAbstractButton *button = find(words);
    return button && button->isEnabled();
}

void Stage::press(const QString &words)
{
    if (!QTest::qWaitFor([&] { return canPress(words); }))
        qFatal("no button %s among: %s; the screen says: %s", qPrintable(words),
               qPrintable(buttons().join(QStringLiteral(" | "))), qPrintable(text()));
    QTest::mouseClick(find(words), Qt::LeftButton);
}

QStringList Stage::audit() const
{
    const QAbstractItemModel *model = m_area->findChild<QTableView *>(QStringLiteral("audit-table"))->model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row)
        words << model->index(row, 1).data().toString();
    return words;
}

} // namespace ringdown::tests
