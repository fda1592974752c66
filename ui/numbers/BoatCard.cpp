// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/BoatCard.h"

#include "ui/credentials/Card.h"
#include "ui/format/BoatWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::numbers_ui {

QString unreadFlowWords(const NumberBook &book)
{
    QStringList names;
    for (const auto &[tenant, failure] : book.unreadFlows())
        names << book.names().tenant(tenant);
    if (names.isEmpty())
        return {};
    return names.size() == 1
               ? BoatCard::tr("The flow of %1 at Twilio could not be read", "a business").arg(names.front())
               : BoatCard::tr("The flows of %1 at Twilio could not be read", "several businesses")
                     .arg(QLocale().createSeparatedList(names));
}

QString whyNoRenewal(const NumberBook &book)
{
    if (!book.boatsToLaunch().empty())
        return {};
    if (book.withoutFlows())
        return BoatCard::tr("The flows at Twilio could not be read.");
    const QString unread = unreadFlowWords(book);
    return unread.isEmpty() ? BoatCard::tr("Every business’s flow is of the plan as it is.")
                            : BoatCard::tr("%1; every other flow is of the plan as it is.").arg(unread);
}

void showWhyNoRenewal(QPushButton &renew, const NumberBook &book)
{
    const QString why = whyNoRenewal(book);
    renew.setEnabled(why.isEmpty());
    renew.setToolTip(why);
    renew.setAccessibleDescription(renew.toolTip()); // a role's reason, where that keeps it grey
}

BoatCard::BoatCard(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_renew(new QPushButton(tr("Renew…")))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("If no relay answers"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("If no relay answers"));
    auto *purpose = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    purpose->setText(tr("A flow at Twilio rings each business’s tiers in order, then records a message."));
    purpose->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(purpose);
    head->addLayout(words, 1);
    head->addWidget(m_renew, 0, Qt::AlignTop);
    shell::setNeeds(*m_renew, client::Role::Operator);
    m_column->addLayout(head);
    connect(m_renew, &QPushButton::clicked, this, &BoatCard::renewWanted);
}

void BoatCard::show(const NumberBook &book, const TenantId &tenant, Instant now)
{
    QStringList lines;
    QStringList limits;
    std::vector<format::StandingWords> looks;
    for (const desk::BoatStanding &boat : book.boats()) {
        if (!tenant.isEmpty() && boat.tenant != tenant)
            continue;
        looks.push_back(format::boatWords(boat, book.names().times(boat.tenant), now));
        lines << tr("%1: %2", "business, its fallback")
                     .arg(QString::fromStdString(boat.business), looks.back().word);
        limits << format::boatLimitWords(boat);
    }
    setVisible(!lines.isEmpty());
    showWhyNoRenewal(*m_renew, book);
    if (lines + limits == m_shown)
        return;
    m_shown = lines + limits;
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(4);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto row = static_cast<qsizetype>(i);
        QWidget *line = credentials::glyphLine(looks[i].glyph, looks[i].tone, lines[row]);
        line->setToolTip(limits[row]);
        line->setAccessibleDescription(limits[row]);
        column->addWidget(line);
    }
    m_column->addWidget(m_lines);
    m_lines->show();
}

} // namespace ringdown::numbers_ui
