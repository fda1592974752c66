// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::shell {
namespace {

/// A scroll area gives what it holds the height that it would like for its width; this one asks for the
/// least.
class Squeezed : public QWidget {
public:
    explicit Squeezed(QWidget *part)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(part);
    }
    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

} // namespace

QScrollArea *scrolled(QWidget *part)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *squeezed = new Squeezed(part);
    squeezed->setObjectName(QStringLiteral("scrolled"));
    area->setWidget(squeezed);
    return area;
}

void scrollTo(QWidget &part)
{
    for (QWidget *outer = part.parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(&part);
    }
}

} // namespace ringdown::shell
