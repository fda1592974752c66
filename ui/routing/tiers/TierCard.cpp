// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/TierCard.h"

#include "ui/routing/tiers/CascadeWords.h"
#include "ui/routing/tiers/HandDrag.h"
#include "ui/routing/tiers/TierPeople.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MenuOnPress.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int leastNameWidth = 110;
constexpr int gripColumn = 60; ///< the grip and the number: what stands under them is indented by this

QToolButton *plainButton(format::Glyph glyph)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("plain"));
    button->setIcon(shell::glyphIcon(glyph));
    shell::growSquare(*button, 28);
    return button;
}

template <typename Value>
void addChoices(QComboBox *box, std::initializer_list<std::pair<QString, Value>> choices)
{
    for (const auto &[words, value] : choices)
        box->addItem(words, static_cast<int>(value));
}

} // namespace

TierCard::TierCard()
    : m_grip(plainButton(format::Glyph::Grip))
    , m_number(new shell::Caption(shell::TextSize::Strong, format::Tone::Neutral))
    , m_name(new QLineEdit)
    , m_ring(new QComboBox)
    , m_seconds(new shell::NumberField)
    , m_accept(new QComboBox)
    , m_shown(new QComboBox)
    , m_up(plainButton(format::Glyph::Up))
    , m_down(plainButton(format::Glyph::Down))
    , m_more(plainButton(format::Glyph::More))
    , m_moreMenu(new QMenu(this))
    , m_people(new TierPeople(*m_more))
    , m_nameProblem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_whisper(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_warning(new shell::Caption(shell::TextSize::Small, format::Tone::Care))
    , m_pickUps(new shell::Caption(shell::TextSize::Small, format::Tone::Care))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(buildFields());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(gripColumn, 0, 0, 0);
    below->setSpacing(6);
    below->addWidget(m_nameProblem);
    below->addWidget(m_seconds->note());
    below->addWidget(m_people);
    below->addWidget(m_whisper);
    below->addWidget(m_warning);
    below->addWidget(m_pickUps);
    for (shell::Caption *caption : {m_nameProblem, m_whisper, m_warning, m_pickUps})
        caption->setWordWrap(true);
    m_nameProblem->hide();
    column->addLayout(below);
    wireFields();
    wireKeys();
}

QWidget *TierCard::buildFields()
{
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_grip->setCursor(Qt::OpenHandCursor);
    m_number->setFixedWidth(gripColumn - 28 - 8 - 8);
    m_name->setMaximumWidth(shell::grown(200, font()));
    addChoices<plan::RingOrder>(
        m_ring, {{tr("together"), plan::RingOrder::Together}, {tr("in turn"), plan::RingOrder::InTurn}});
    m_seconds->setRange(5, 600);
    m_seconds->setSuffix(tr(" s", "seconds"));
    addChoices<plan::Accept>(
        m_accept, {{tr("after pressing 1"), plan::Accept::Key}, {tr("on picking up"), plan::Accept::None}});
    addChoices<plan::Show>(
        m_shown, {{tr("the caller’s number"), plan::Show::Caller}, {tr("our number"), plan::Show::Business}});
    const auto labelOf = [](const QString &words) {
        auto *label = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
        label->setText(words);
        return label;
    };
    row->addWidget(m_grip);
    row->addWidget(m_number);
    auto *wrapped = new shell::WrapRow;
    wrapped->addGrowing(m_name, leastNameWidth);
    wrapped->addTogether({labelOf(tr("rings")), m_ring, m_seconds});
    wrapped->addTogether({labelOf(tr("joined")), m_accept});
    wrapped->addTogether({labelOf(tr("shows")), m_shown});
    row->addLayout(wrapped, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_more);
    m_more->setMenu(m_moreMenu);
    shell::openMenuOnPress(*m_more);
    return fields;
}

void TierCard::wireFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        if (m_name->text() != tierName(m_tier.id))
            Q_EMIT renamed(m_name->text());
        else
            tellNameProblem({});
    });
    connect(m_ring, &QComboBox::activated, this, [this] {
        const auto ring = static_cast<plan::RingOrder>(m_ring->currentData().toInt());
        Q_EMIT edited(
            tr("ring %1 %2", "tier, together or in turn").arg(tierName(m_tier.id), m_ring->currentText()),
            [ring](plan::Tier &tier) { tier.ring = ring; }, {});
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        Q_EMIT edited(
            tr("ring %1 for %2 s").arg(tierName(m_tier.id)).arg(seconds),
            [seconds](plan::Tier &tier) { tier.seconds = seconds; },
            QStringLiteral("tier-seconds/") + QString::fromStdString(m_tier.id.value));
    });
    connect(m_seconds, &QSpinBox::editingFinished, this, &TierCard::editEnded);
    connect(m_accept, &QComboBox::activated, this, [this] {
        const auto accept = static_cast<plan::Accept>(m_accept->currentData().toInt());
        Q_EMIT edited(tr("join %1 %2", "tier, after pressing 1 or on picking up")
                          .arg(tierName(m_tier.id), m_accept->currentText()),
                      [accept](plan::Tier &tier) { tier.accept = accept; }, {});
    });
    connect(m_shown, &QComboBox::activated, this, [this] {
        const auto show = static_cast<plan::Show>(m_shown->currentData().toInt());
        Q_EMIT edited(tr("show %1 %2", "tier, the caller's number or our number")
                          .arg(tierName(m_tier.id), m_shown->currentText()),
                      [show](plan::Tier &tier) { tier.show = show; }, {});
    });
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(+1); });
    connect(m_people, &TierPeople::added, this, &TierCard::contactAdded);
    connect(m_people, &TierPeople::newWanted, this, &TierCard::newContactWanted);
    connect(m_people, &TierPeople::removed, this, &TierCard::contactRemoved);
    connect(m_people, &TierPeople::ringWanted, this, &TierCard::ringWanted);
    connect(m_people, &TierPeople::moved, this, &TierCard::contactMoved);
    connect(m_people, &TierPeople::dragMovedTo, this, &TierCard::chipDragMovedTo);
    connect(m_people, &TierPeople::droppedAt, this, &TierCard::chipDroppedAt);
    connect(m_people, &TierPeople::dragCancelled, this, &TierCard::dragCancelled);
    auto *drag = new HandDrag(m_grip);
    connect(drag, &HandDrag::movedTo, this, &TierCard::dragMovedTo);
    connect(drag, &HandDrag::droppedAt, this, &TierCard::droppedAt);
    connect(drag, &HandDrag::cancelled, this, &TierCard::dragCancelled);
}

void TierCard::wireKeys()
{
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    const auto overTiers = [this](int tiers) {
        if (const int index = m_people->focused(); index >= 0)
            Q_EMIT contactMovedOver(static_cast<std::size_t>(index), tiers);
    };
    const auto along = [this](int places) {
        const int index = m_people->focused();
        const int before = places > 0 ? index + 2 : index - 1;
        if (index >= 0 && before >= 0 && before <= static_cast<int>(m_people->count()))
            Q_EMIT contactMoved(static_cast<std::size_t>(index),
                                {m_tier.id, static_cast<std::size_t>(before)});
    };
    key(Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { moveBy(+1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [overTiers] { overTiers(-1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Down, [overTiers] { overTiers(+1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [along] { along(-1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [along] { along(+1); });
}

void TierCard::showTier(const plan::Tenant &tenant, const CascadePlace &place, std::size_t position,
                        const std::vector<VoicemailPickUp> &pickUps, const plan::Tenant *live)
{
    m_position = position;
    m_cascade = tiersAt(tenant, place);
    const plan::Tier *tier = plan::findTier(tenant, m_cascade[position]);
    if (m_tier.id != m_cascade[position])
        shell::NumberField::forgetIn(*this);
    m_tier = tier ? *tier : plan::Tier{m_cascade[position], {}};
    m_isKnown = tier != nullptr;
    showFields();
    m_people->show(tenant, m_tier, live);
    showWords(tenant);
    m_pickUps->setText(pickUpWarning(tenant, m_tier, pickUps));
    m_pickUps->setVisible(!m_pickUps->text().isEmpty());
    m_seconds->setOtherDescription(m_pickUps->text());
    fillMoves(tenant, place);
}

void TierCard::showFields()
{
    const QString name = tierName(m_tier.id);
    m_number->setText(QString::number(m_position + 1));
    const bool isBeingTyped = m_name->hasFocus() && m_name->isModified();
    if (m_nameProblem->isHidden() && !isBeingTyped)
        m_name->setText(name);
    const auto choose = [](QComboBox *box, int value) { box->setCurrentIndex(box->findData(value)); };
    choose(m_ring, static_cast<int>(m_tier.ring));
    choose(m_accept, static_cast<int>(m_tier.accept));
    choose(m_shown, static_cast<int>(m_tier.show));
    const QSignalBlocker quiet(m_seconds);
    if (m_seconds->value() != m_tier.seconds)
        m_seconds->setValue(m_tier.seconds);
    const std::pair<QWidget *, QString> names[] = {
        {this, tr("Tier %1, %2", "position, name").arg(m_position + 1).arg(name)},
        {m_grip, tr("Drag %1 to another place").arg(name)},
        {m_name, tr("Name of the tier %1").arg(name)},
        {m_ring, tr("How %1 rings").arg(name)},
        {m_seconds, tr("Seconds that %1 rings").arg(name)},
        {m_accept, tr("When %1 is joined with the caller").arg(name)},
        {m_shown, tr("Number that the phones of %1 show").arg(name)},
        {m_up, tr("Move %1 up").arg(name)},
        {m_down, tr("Move %1 down").arg(name)},
        {m_more, tr("More about %1").arg(name)},
    };
    for (const auto &[widget, words] : names)
        widget->setAccessibleName(words);
    m_seconds->setToolTip(m_tier.ring == plan::RingOrder::InTurn ? tr("Seconds for each contact in turn")
                                                                 : tr("Seconds that all ring together"));
    m_grip->setToolTip(tr("Drag, or Alt+Up and Alt+Down"));
    m_up->setToolTip(tr("Ring it earlier (Alt+Up)"));
    m_down->setToolTip(tr("Ring it later (Alt+Down)"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_ring, m_seconds, m_accept, m_shown})
        field->setEnabled(m_isKnown);
    m_up->setEnabled(m_position > 0);
    m_down->setEnabled(m_position + 1 < m_cascade.size());
}

void TierCard::showStops(const plan::Tenant &tenant, const KnownStops &stops)
{
    m_people->showStops(tenant, stops);
}

void TierCard::showWords(const plan::Tenant &tenant)
{
    m_whisper->setText(whisperSentence(tenant, m_tier));
    m_whisper->setVisible(m_isKnown);
    const QString warning = !m_isKnown
                                ? tr("The plan has no such tier: take it out, or add a tier of this name.")
                            : m_tier.contacts.empty() ? tr("Nobody is in this tier, so it is skipped.")
                                                      : mobileWarning(tenant, m_tier);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void TierCard::fillMoves(const plan::Tenant &tenant, const CascadePlace &place)
{
    m_moreMenu->clear();
    QMenu *moves = m_moreMenu->addMenu(tr("Move to"));
    for (std::size_t before = 0; before <= m_cascade.size(); ++before) {
        if (before == m_position || before == m_position + 1)
            continue;
        const QString words = before < m_cascade.size()
                                  ? tr("before %1", "where a tier goes").arg(tierName(m_cascade[before]))
                                  : tr("the end");
        moves->addAction(words, this, [this, before] { Q_EMIT moveWanted(before); });
    }
    moves->setEnabled(m_cascade.size() > 1);
    m_moreMenu->addSeparator();
    if (place)
        m_moreMenu->addAction(tr("Take out of %1", "a route").arg(placeName(tenant, place)), this,
                              &TierCard::takeOutWanted);
    m_moreMenu->addAction(shell::glyphIcon(format::Glyph::Trash), tr("Delete the tier"), this,
                          &TierCard::removeWanted);
}

void TierCard::tellNameProblem(const QString &sentence)
{
    m_nameProblem->setText(sentence);
    m_nameProblem->setVisible(!sentence.isEmpty());
    m_name->setProperty("state", sentence.isEmpty() ? QString() : QStringLiteral("bad"));
    style()->unpolish(m_name);
    style()->polish(m_name);
    m_name->setAccessibleDescription(sentence);
}

void TierCard::moveBy(int positions)
{
    if (positions < 0 && m_position > 0)
        Q_EMIT moveWanted(m_position - 1);
    else if (positions > 0 && m_position + 1 < m_cascade.size())
        Q_EMIT moveWanted(m_position + 2);
}

std::size_t TierCard::contactIndexAt(const QPoint &global) const
{
    return m_people->indexAt(global);
}

QRect TierCard::gapBefore(std::size_t contact) const
{
    return m_people->gapBefore(contact).translated(m_people->mapTo(this, QPoint()));
}

void TierCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void TierCard::focusPart(const std::string &part)
{
    QWidget *field = m_name;
    if (part.starts_with("contacts["))
        return focusContact(std::strtoul(part.c_str() + 9, nullptr, 10));
    if (part.starts_with("contacts"))
        return focusContact(m_people->count());
    if (part.starts_with("seconds"))
        field = m_seconds;
    else if (part.starts_with("accept"))
        field = m_accept;
    else if (part.starts_with("show"))
        field = m_shown;
    else if (part.starts_with("ring"))
        field = m_ring;
    field->setFocus(Qt::OtherFocusReason);
}

void TierCard::focusContact(std::size_t index)
{
    m_people->focus(index);
}

void TierCard::focusMoves()
{
    QWidget *target = m_down->isEnabled() ? m_down : m_up;
    target->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
