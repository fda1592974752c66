// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Caption.h"

namespace ringdown::shell {

/// A caption of one line that is shortened where there is no room for it; its text stays whole.
class ElidedCaption : public Caption {
    Q_OBJECT
public:
    using Caption::Caption;

    QSize minimumSizeHint() const override;
    QString shownText() const; ///< as it fits now

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ringdown::shell
