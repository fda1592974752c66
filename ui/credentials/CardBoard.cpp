// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/CardBoard.h"

#include "ui/credentials/AccessCard.h"
#include "ui/credentials/AccountCard.h"
#include "ui/credentials/AuditCard.h"
#include "ui/credentials/Health.h"
#include "ui/credentials/HealthCard.h"
#include "ui/credentials/KeptFocus.h"
#include "ui/credentials/KeyringNotice.h"
#include "ui/credentials/RuntimeCard.h"
#include "ui/credentials/TheftCard.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::credentials {
namespace {

constexpr int twoColumnsFrom = 940;
constexpr int gap = 14;

} // namespace

CardBoard::CardBoard(QWidget *parent)
    : QScrollArea(parent)
    , notice(new KeyringNotice)
    , account(new AccountCard)
    , runtime(new RuntimeCard)
    , health(new HealthCard)
    , theft(new TheftCard)
    , access(new AccessCard)
    , audit(new AuditCard)
    , m_grid(new QGridLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Credentials"));
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("scrolled"));
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(24, 2, 24, 20);
    rows->setSpacing(gap);
    rows->addWidget(notice);
    m_grid->setSpacing(gap);
    rows->addLayout(m_grid);
    arrange();
    rows->addWidget(access);
    rows->addWidget(audit, 1);
    setWidget(inner);
    shell::fitToFont(*this, [this] {
        arrange();
        QMetaObject::invokeMethod(this, &CardBoard::fit, Qt::QueuedConnection); // once the cards have it too
    });
}

void CardBoard::arrange()
{
    const bool isWide = width() >= shell::grown(twoColumnsFrom, font());
    QWidget *const cards[] = {account, runtime, health, theft};
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(cards[i], isWide ? i / 2 : i, isWide ? i % 2 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
}

void CardBoard::show(const Snapshot &snapshot, Instant now)
{
    const KeptFocus kept(*this);
    notice->show(snapshot.keyring);
    account->show(snapshot, now);
    runtime->show(snapshot, now);
    health->show(healthOf(snapshot, now));
    theft->show(snapshot.relay, now);
    access->show(snapshot.relay, now);
    audit->show(snapshot, now);
    fit();
}

void CardBoard::greyRelay(bool isLost)
{
    for (QWidget *card : std::initializer_list<QWidget *>{runtime, theft, access})
        card->setEnabled(!isLost);
}

void CardBoard::fit()
{
    widget()->layout()->activate();
    widget()->setMinimumHeight(std::max(0, widget()->layout()->totalHeightForWidth(viewport()->width())));
}

void CardBoard::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace ringdown::credentials
