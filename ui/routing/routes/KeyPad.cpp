// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/KeyPad.h"

#include "ui/routing/routes/RouteWords.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Painting.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ringdown::routing_ui {

PadKey::PadKey(char key)
    : m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    showTarget({}, true);
}

void PadKey::showTarget(const std::optional<RouteId> &target, bool isKnown)
{
    m_target = target ? QString::fromStdString(target->value) : QString();
    m_isKnown = isKnown;
    const QChar key = QLatin1Char(m_key);
    if (!target)
        setAccessibleName(tr("Key %1: leads nowhere").arg(key));
    else if (isKnown)
        setAccessibleName(tr("Key %1: leads to “%2”").arg(key).arg(m_target));
    else
        setAccessibleName(tr("Key %1: leads to “%2”, which does not exist").arg(key).arg(m_target));
    setToolTip(accessibleName());
    update();
}

void PadKey::paintEvent(QPaintEvent *)
{
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isUsed = !m_target.isEmpty();
    const QColor fill = isDown() ? colours.selection : underMouse() ? colours.raised : colours.surface;
    const QColor line = hasFocus() ? colours.accent : isUsed ? colours.edge : colours.border;
    painter.setBrush(fill);
    painter.setPen(QPen(m_isKnown ? line : colours.bad, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setFont(shell::scaled(font(), 1.15, QFont::DemiBold));
    painter.setPen(isUsed ? colours.text : colours.muted);
    const QRect digit(8, 0, 18, height());
    painter.drawText(digit, Qt::AlignCenter, QString(QLatin1Char(m_key)));
    painter.setFont(font());
    const QRect words(32, 0, width() - 38, height());
    shell::paintText(painter, words, isUsed ? m_target : QStringLiteral("–"),
                     !m_isKnown ? colours.bad
                     : isUsed   ? colours.text
                                : colours.muted);
}

KeyPad::KeyPad(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Keys of the menu"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    for (std::size_t i = 0; i < padKeys.size(); ++i) {
        m_pad[i] = new PadKey(padKeys[i]);
        grid->addWidget(m_pad[i], static_cast<int>(i) / 3, static_cast<int>(i) % 3);
        connect(m_pad[i], &QAbstractButton::clicked, this, [this, key = padKeys[i]] { ask(key); });
    }
}

void KeyPad::showKeys(const std::map<char, RouteId> &keys, const std::vector<RouteId> &routes)
{
    m_keys = keys;
    m_routes = routes;
    for (PadKey *pad : m_pad) {
        const auto found = keys.find(pad->key());
        if (found == keys.end())
            pad->showTarget({}, true);
        else
            pad->showTarget(found->second,
                            std::find(routes.begin(), routes.end(), found->second) != routes.end());
    }
}

PadKey *KeyPad::keyOf(char key) const
{
    const auto found =
        std::find_if(m_pad.begin(), m_pad.end(), [key](const PadKey *pad) { return pad->key() == key; });
    return found == m_pad.end() ? nullptr : *found;
}

void KeyPad::ask(char key)
{
    PadKey *pad = keyOf(key);
    pad->setFocus(Qt::OtherFocusReason);
    m_menu->clear();
    m_menu->setAccessibleName(tr("Where key %1 leads").arg(QLatin1Char(key)));
    const auto found = m_keys.find(key);
    for (const RouteId &route : m_routes) {
        QAction *action = m_menu->addAction(QString::fromStdString(route.value), this,
                                            [this, key, route] { Q_EMIT keySet(key, route); });
        action->setCheckable(true);
        action->setChecked(found != m_keys.end() && found->second == route);
        if (action->isChecked())
            m_menu->setActiveAction(action);
    }
    m_menu->addSeparator();
    QAction *none = m_menu->addAction(tr("Leads nowhere"), this, [this, key] { Q_EMIT keyCleared(key); });
    none->setEnabled(found != m_keys.end());
    m_menu->popup(pad->mapToGlobal(QPoint(0, pad->height())));
}

void KeyPad::keyPressEvent(QKeyEvent *event)
{
    const auto *pad = qobject_cast<PadKey *>(focusWidget());
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (clears && pad && m_keys.contains(pad->key()))
        return Q_EMIT keyCleared(pad->key());
    const QString text = event->text();
    const char key = text.size() == 1 ? text[0].toLatin1() : '\0';
    if (key != '\0' && keyOf(key))
        ask(key);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ringdown::routing_ui
