// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WithoutSheet.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace ringdown::shell {
namespace {

/// Waits for the sheet of one widget.
class SheetWait final : public QObject {
public:
    SheetWait(QWidget &widget, std::function<void()> measure)
        : QObject(&widget)
        , m_measure(std::move(measure))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::StyleChange || qApp->styleSheet().isEmpty())
            return false;
        watched->removeEventFilter(this);
        m_measure();
        deleteLater();
        return false;
    }

private:
    std::function<void()> m_measure;
};

} // namespace

WithoutSheet::WithoutSheet()
    : m_sheet(qApp->styleSheet())
{
    qApp->setStyleSheet({});
}

WithoutSheet::~WithoutSheet()
{
    qApp->setStyleSheet(m_sheet);
}

void measureDressed(QWidget &widget, std::function<void()> measure)
{
    measure();
    if (qApp->styleSheet().isEmpty())
        new SheetWait(widget, std::move(measure));
}

} // namespace ringdown::shell
