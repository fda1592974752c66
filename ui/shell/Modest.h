// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

namespace ringdown::shell {

/// A view that takes what height there is and asks for no more than its least, which must be set. (Of what
/// has QSizePolicy::Ignored Qt forgets even the least where heights follow widths, and then cuts it.)
template <typename View>
class Modest final : public View {
public:
    using View::View;

    QSize sizeHint() const override { return {View::sizeHint().width(), this->minimumHeight()}; }
};

} // namespace ringdown::shell
