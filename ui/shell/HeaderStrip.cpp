// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/HeaderStrip.h"

#include "ui/shell/Colours.h"
#include "ui/shell/ElidedCaption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/Room.h"
#include "ui/shell/TenantPicker.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ringdown::shell {
namespace {

constexpr int roomyWidth = 1200; ///< below it the search shows its keys alone
constexpr int pickerWidth = 232;
constexpr int stateWidth = 220; ///< of its words; longer ones may be cut short

/// A button that does what the action does and shares its fate.
QPushButton *buttonFor(QAction *action, const QString &words, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip() == action->text() ? action->statusTip() : action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

HeaderStrip::HeaderStrip(const HeaderActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_tenants(new TenantPicker(this))
    , m_dot(new QLabel(this))
    , m_state(new ElidedCaption(TextSize::Heading, this))
    , m_openOrClose(buttonFor(actions.openOrClose, tr("Close now…"), this))
    , m_review(buttonFor(actions.review, {}, this))
    , m_find(buttonFor(actions.search, {}, this))
{
    setObjectName(QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    m_lines->setContentsMargins(16, 10, 16, 10);
    m_lines->setSpacing(10);
    m_lines->addLayout(layStanding(), 1);
    m_lines->addLayout(layDeeds(buttonFor(actions.testCall, tr("Test call"), this)));
    connect(m_tenants, &QComboBox::activated, this, &HeaderStrip::takeChoice);
    showTenants({});
    showState({}, {}, format::Tone::Neutral);
    showDraft(0);
    tellKeys(*this, [this](const KeyWords &keys) {
        m_findKeys = keys.keys(QStringLiteral("tools.palette"));
        fitWords();
    });
    // Once the buttons have their new words' size.
    fitToFont(*this,
              [this] { QMetaObject::invokeMethod(this, &HeaderStrip::fitWords, Qt::QueuedConnection); });
}

/// Which business, and whether it is open.
QLayout *HeaderStrip::layStanding()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_tenants->setMinimumWidth(pickerWidth);
    m_tenants->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_tenants);
    row->addSpacing(8);
    row->addWidget(m_dot);
    row->addWidget(m_state);
    m_openOrClose->setProperty("quiet", true);
    row->addWidget(m_openOrClose);
    row->addStretch(1);
    return row;
}

QLayout *HeaderStrip::layDeeds(QPushButton *testCall)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch(1);
    m_review->setIcon(glyphIcon(format::Glyph::Plan));
    row->addWidget(m_review);
    m_find->setIcon(glyphIcon(format::Glyph::Search));
    row->addWidget(m_find);
    testCall->setProperty("primary", true);
    row->addWidget(testCall);
    return row;
}

/// Longer names of businesses and longer words of a state are cut short before anything moves.
void HeaderStrip::arrange()
{
    const int usual = grown(pickerWidth, font());
    const int wholeName = m_tenants->sizeHint().width();
    m_tenants->setMinimumWidth(std::max(pickerWidth, std::min(usual, wholeName)));
    const int wholeState = m_state->sizeHint().width();
    const int spared = std::max(0, wholeName - m_tenants->minimumWidth()) +
                       std::max(0, wholeState - grown(stateWidth, font()));
    const int standing = m_lines->itemAt(0)->sizeHint().width() - spared;
    const QMargins around = m_lines->contentsMargins();
    const int wanted = around.left() + standing + m_lines->spacing() +
                       m_lines->itemAt(1)->sizeHint().width() + around.right();
    m_lines->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HeaderStrip::resizeEvent(QResizeEvent *event)
{
    fitWords();
    QWidget::resizeEvent(event);
}

bool HeaderStrip::isRoomy() const
{
    return width() >= grown(roomyWidth, font());
}

void HeaderStrip::fitWords()
{
    const QString whole =
        m_findKeys.isEmpty() ? tr("Search or run") : tr("Search or run   %1", "its keys").arg(m_findKeys);
    m_find->setText(isRoomy() ? whole : m_findKeys.isEmpty() ? tr("Search", "or run") : m_findKeys);
    m_find->setAccessibleName(whole);
    showDraft(m_changes);
}

void HeaderStrip::showTenants(const format::PlanNames &names, const Drafted &drafted)
{
    m_liveCount = names.plan().tenants.size();
    Drafted all;
    for (const plan::Tenant &tenant : names.plan().tenants)
        all.emplace_back(tenant.id, names.tenant(tenant.id));
    for (const auto &[id, name] : drafted)
        all.emplace_back(id, tr("%1 (in the draft)").arg(name));
    QStringList listed;
    for (const auto &[id, name] : all)
        listed << QString::fromStdString(id.value) << name;
    if (listed == m_listed && m_tenants->count() > 0)
        return; // somebody may be choosing
    m_listed = listed;
    const QIcon icon = glyphIcon(format::Glyph::Business);
    m_tenants->clear();
    m_tenants->addItem(icon, tr("All businesses"), QString());
    for (const auto &[id, name] : all)
        m_tenants->addItem(icon, name, QString::fromStdString(id.value));
    m_tenants->insertSeparator(m_tenants->count());
    m_tenants->addItem(glyphIcon(format::Glyph::Gear), tr("Manage businesses…"));
    chooseTenant(m_tenant);
    arrange();
}

void HeaderStrip::takeChoice()
{
    if (m_tenants->currentIndex() == m_tenants->count() - 1) {
        chooseTenant(m_tenant);
        return Q_EMIT manageWanted();
    }
    m_tenant = TenantId(m_tenants->currentData().toString().toStdString());
    Q_EMIT tenantChosen(m_tenant);
}

void HeaderStrip::chooseTenant(const TenantId &tenant)
{
    const int index = tenant.isEmpty() ? 0 : m_tenants->findData(QString::fromStdString(tenant.value));
    m_tenant = index > 0 ? tenant : TenantId();
    m_tenants->setCurrentIndex(qMax(0, index));
}

TenantId HeaderStrip::tenant() const
{
    return m_tenant;
}

void HeaderStrip::focusTenants()
{
    m_tenants->open();
}

void HeaderStrip::showState(const QString &words, const QString &reason, format::Tone tone)
{
    const bool isOther = std::exchange(m_tone, tone) != tone || m_dot->pixmap().isNull();
    const QString before = m_state->text() + m_openOrClose->text();
    m_state->setText(words);
    m_state->setToolTip(reason.isEmpty() ? words : words + QLatin1Char('\n') + reason);
    m_dot->setVisible(!words.isEmpty());
    m_openOrClose->setVisible(!words.isEmpty());
    m_openOrClose->setText(isOfMany()                   ? tr("Open or close…")
                           : tone == format::Tone::Good ? tr("Close now…")
                                                        : tr("Open now…"));
    if (isOther) // five times a second
        dress();
    if (m_state->text() + m_openOrClose->text() != before)
        arrange();
}

void HeaderStrip::showDraft(int changes)
{
    m_changes = changes;
    const QString words = tr("Review %Ln unpushed change(s)", nullptr, changes);
    m_review->setVisible(changes > 0);
    m_review->setText(isRoomy() ? words : tr("Review %Ln", "few words for it", changes));
    m_review->setAccessibleName(words);
    arrange();
}

bool HeaderStrip::isOfMany() const
{
    return m_tenant.isEmpty() && m_liveCount != 1;
}

QString HeaderStrip::stateWords() const
{
    return m_state->text();
}

void HeaderStrip::dress()
{
    const Colours &colours = Colours::of(QApplication::palette());
    const auto glyph = m_tone == format::Tone::Good ? format::Glyph::Check : format::Glyph::Clock;
    m_dot->setPixmap(glyphPixmap(glyph, colours.ink(m_tone), grown(18, font()), devicePixelRatioF()));
}

void HeaderStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace ringdown::shell
