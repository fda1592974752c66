// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Caption.h"

#include <QMargins>

#include <map>

namespace ringdown::shell {

/// One whose words may take several lines, and that stands where things come and go: layouts ask for its
/// height for the same widths over and over, and a label measures its words each time.
class MeasuredCaption : public Caption {
    Q_OBJECT
public:
    using Caption::Caption;

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the heights were measured of.
    struct Words {
        QString text;
        QMargins around;
        bool isWrapped = false;
        Qt::TextInteractionFlags touch;

        friend bool operator==(const Words &, const Words &) = default;
    };

    mutable Words m_measured;
    mutable std::map<int, int> m_heights; ///< by width
};

} // namespace ringdown::shell
