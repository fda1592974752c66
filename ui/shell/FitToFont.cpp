// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FitToFont.h"

#include "ui/shell/Room.h"

#include <QAbstractButton>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace ringdown::shell {
namespace {

class FontWatch final : public QObject {
public:
    FontWatch(QWidget &widget, std::function<void()> fit)
        : QObject(&widget)
        , m_fit(std::move(fit))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            m_fit();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_fit;
};

} // namespace

void fitToFont(QWidget &widget, std::function<void()> fit)
{
    fit();
    new FontWatch(widget, std::move(fit));
}

void growIcon(QAbstractButton &button, int pixels)
{
    fitToFont(button, [&button, pixels] {
        const int side = grown(pixels, button.font());
        button.setIconSize({side, side});
    });
}

void growSquare(QAbstractButton &button, int pixels)
{
    fitToFont(button, [&button, pixels] {
        const int side = grown(pixels, button.font());
        button.setFixedSize(side, side);
    });
}

} // namespace ringdown::shell
