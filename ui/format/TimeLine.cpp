// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/TimeLine.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct TimeLineText {
    Q_DECLARE_TR_FUNCTIONS(TimeLine)
};

} // namespace

QString timeLine(Instant at)
{
    return TimeLineText::tr("Time: %1").arg(QString::fromStdString(toRfc3339(at)));
}

} // namespace ringdown::format
