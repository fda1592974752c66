// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RingFields.h"

#include "ui/routing/PlanIds.h"
#include "ui/routing/tiers/HandDrag.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MenuOnPress.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

QToolButton *rowButton(format::Glyph glyph, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("plain"));
    button->setIcon(shell::glyphIcon(glyph));
    shell::growSquare(*button, 26);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

/// "Captain, Office · 20 s", or that the tier does not exist.
QString tierInWords(const plan::Tenant &tenant, const TierId &id)
{
    const plan::Tier *tier = plan::findTier(tenant, id);
    if (!tier)
        return RingFields::tr("does not exist");
    if (tier->contacts.empty())
        return RingFields::tr("nobody is in it");
    QStringList names;
    for (const ContactId &contact : tier->contacts) {
        const plan::Contact *found = plan::findContact(tenant, contact);
        names += QString::fromStdString(found ? found->name : contact.value);
    }
    const QString seconds = tier->ring == plan::RingOrder::InTurn
                                ? RingFields::tr("%1 s each").arg(tier->seconds)
                                : RingFields::tr("%1 s").arg(tier->seconds);
    return RingFields::tr("%1, %2", "names, seconds").arg(names.join(QStringLiteral(", ")), seconds);
}

} // namespace

RingFields::RingFields()
    : m_rows(new QVBoxLayout)
    , m_add(new QToolButton)
    , m_addMenu(new QMenu(this))
    , m_none(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_gap(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_rows->setSpacing(2);
    m_none->setText(tr("No tier is rung yet."));
    m_add->setObjectName(QStringLiteral("button"));
    m_add->setText(tr("Add tier"));
    shell::openMenuOnPress(*m_add);
    m_add->setMenu(m_addMenu);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_gap->setAutoFillBackground(true);
    m_gap->setBackgroundRole(QPalette::Link);
    m_gap->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_gap->hide();
}

void RingFields::read(const plan::Tenant &tenant, Instant)
{
    const auto &ring = as<plan::RingStep>();
    fillAdd(tenant);
    QStringList lines;
    for (const TierId &tier : ring.tiers)
        lines += QString::fromStdString(tier.value) + tierInWords(tenant, tier);
    m_none->setVisible(ring.tiers.empty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    for (QWidget *row : m_shown) {
        row->hide();
        row->deleteLater(); // the button that was pressed stands in it
    }
    m_shown.clear();
    m_ups.clear();
    m_downs.clear();
    for (std::size_t i = 0; i < ring.tiers.size(); ++i) {
        m_shown.push_back(newRow(i, tenant));
        m_rows->addWidget(m_shown.back());
        m_shown.back()->show(); // now, so that it can take the focus
    }
    m_gap->hide();
    m_gap->raise();
}

QWidget *RingFields::newRow(std::size_t index, const plan::Tenant &tenant)
{
    const auto &ring = as<plan::RingStep>();
    const QString name = nameFromId(ring.tiers[index].value);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *number = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    number->setText(QString::number(index + 1));
    number->setFixedWidth(shell::grown(18, number->font()));
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(name);
    const bool isKnown = plan::findTier(tenant, ring.tiers[index]) != nullptr;
    auto *words =
        new shell::Caption(shell::TextSize::Normal, isKnown ? format::Tone::Neutral : format::Tone::Bad);
    words->setText(tierInWords(tenant, ring.tiers[index]));
    words->setWordWrap(true);
    auto *up = rowButton(format::Glyph::Up, tr("Ring %1 earlier").arg(name));
    auto *down = rowButton(format::Glyph::Down, tr("Ring %1 later").arg(name));
    auto *out = rowButton(format::Glyph::Close, tr("Do not ring %1 here").arg(name));
    up->setEnabled(index > 0);
    down->setEnabled(index + 1 < ring.tiers.size());
    for (QWidget *part : std::initializer_list<QWidget *>{newGrip(index, name), number, title})
        line->addWidget(part);
    line->addWidget(words, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{up, down, out})
        line->addWidget(part);
    m_ups.push_back(up);
    m_downs.push_back(down);
    connect(up, &QToolButton::clicked, this, [this, index] { move(index, index - 1); });
    connect(down, &QToolButton::clicked, this, [this, index] { move(index, index + 2); });
    connect(out, &QToolButton::clicked, this, [this, index] { takeOut(index); });
    return row;
}

void RingFields::fillAdd(const plan::Tenant &tenant)
{
    const std::vector<TierId> &rung = as<plan::RingStep>().tiers;
    m_addMenu->clear();
    for (const plan::Tier &tier : tenant.tiers) {
        if (std::find(rung.begin(), rung.end(), tier.id) != rung.end())
            continue;
        const QString name = nameFromId(tier.id.value);
        m_addMenu->addAction(name, this, [this, id = tier.id, name] {
            change<plan::RingStep>(tr("ring %1 as well").arg(name),
                                   [&](plan::RingStep &ring) { ring.tiers.push_back(id); });
        });
    }
    m_add->setEnabled(!m_addMenu->isEmpty());
    m_add->setToolTip(m_addMenu->isEmpty() ? tr("Every tier of the business rings here already.")
                                           : QString());
}

QToolButton *RingFields::newGrip(std::size_t index, const QString &name)
{
    auto *grip = rowButton(format::Glyph::Grip, tr("Drag %1 to another place").arg(name));
    grip->setCursor(Qt::OpenHandCursor);
    auto *drag = new HandDrag(grip);
    connect(drag, &HandDrag::movedTo, this, &RingFields::showGap);
    connect(drag, &HandDrag::cancelled, m_gap, &QWidget::hide);
    connect(drag, &HandDrag::droppedAt, this, [this, index](const QPoint &global) {
        m_gap->hide();
        move(index, gapAt(global));
    });
    return grip;
}

std::size_t RingFields::gapAt(const QPoint &global) const
{
    const int y = mapFromGlobal(global).y();
    const auto below = std::find_if(m_shown.begin(), m_shown.end(),
                                    [y](const QWidget *row) { return y < row->geometry().center().y(); });
    return static_cast<std::size_t>(below - m_shown.begin());
}

void RingFields::showGap(const QPoint &global)
{
    const std::size_t before = gapAt(global);
    const QRect row = m_shown[std::min(before, m_shown.size() - 1)]->geometry();
    m_gap->setGeometry(row.left(), before < m_shown.size() ? row.top() - 2 : row.bottom() + 1, row.width(),
                       3);
    m_gap->show();
}

void RingFields::move(std::size_t from, std::size_t before)
{
    const auto &tiers = as<plan::RingStep>().tiers;
    if (from >= tiers.size() || before > tiers.size() || before == from || before == from + 1)
        return;
    const QString name = nameFromId(tiers[from].value);
    change<plan::RingStep>(before < from ? tr("ring %1 earlier").arg(name) : tr("ring %1 later").arg(name),
                           [&](plan::RingStep &ring) {
                               const auto at = [&](std::size_t place) {
                                   return ring.tiers.begin() + static_cast<std::ptrdiff_t>(place);
                               };
                               if (before > from)
                                   std::rotate(at(from), at(from + 1), at(before));
                               else
                                   std::rotate(at(before), at(from), at(from + 1));
                           });
    focusRow(before > from ? before - 1 : before);
}

void RingFields::takeOut(std::size_t index)
{
    const QString name = nameFromId(as<plan::RingStep>().tiers[index].value);
    change<plan::RingStep>(tr("do not ring %1 here").arg(name), [&](plan::RingStep &ring) {
        ring.tiers.erase(ring.tiers.begin() + static_cast<std::ptrdiff_t>(index));
    });
    focusRow(std::min(index, m_shown.size()));
}

void RingFields::focusRow(std::size_t index)
{
    if (index >= m_shown.size())
        return m_add->setFocus(Qt::OtherFocusReason);
    QToolButton *button = m_ups[index]->isEnabled() ? m_ups[index] : m_downs[index];
    button->setFocus(Qt::OtherFocusReason);
}

void RingFields::focusPart(const std::string &part)
{
    const std::string::size_type at = part.find("ring[");
    focusRow(at == std::string::npos ? m_shown.size() : std::strtoul(part.c_str() + at + 5, nullptr, 10));
}

} // namespace ringdown::routing_ui
