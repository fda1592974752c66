// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/KeptWhole.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace ringdown::shell {
namespace {

class WholeWatch final : public QObject {
public:
    explicit WholeWatch(QWidget &part)
        : QObject(&part)
        , m_part(part)
    {
        part.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            m_part.setMinimumHeight(qMax(0, m_part.layout()->totalMinimumHeightForWidth(m_part.width())));
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_part;
};

} // namespace

void keepWhole(QWidget &part)
{
    new WholeWatch(part);
}

} // namespace ringdown::shell
