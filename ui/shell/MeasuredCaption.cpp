// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MeasuredCaption.h"

#include <utility>

namespace ringdown::shell {
namespace {

constexpr std::size_t mostHeights = 16;

} // namespace

int MeasuredCaption::heightForWidth(int width) const
{
    Words words{text(), contentsMargins(), wordWrap(), textInteractionFlags()};
    if (m_measured != words || m_heights.size() > mostHeights) {
        m_measured = std::move(words);
        m_heights.clear();
    }
    const auto known = m_heights.find(width);
    if (known != m_heights.end())
        return known->second;
    return m_heights[width] = Caption::heightForWidth(width);
}

void MeasuredCaption::changeEvent(QEvent *event)
{
    m_heights.clear(); // mostly another font
    Caption::changeEvent(event);
}

} // namespace ringdown::shell
