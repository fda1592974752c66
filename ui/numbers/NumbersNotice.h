// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/DriftWords.h"
#include "ui/shell/Banner.h"

namespace ringdown::numbers_ui {

class NumberBook;

/// Above the numbers: why they are not compared with the plan, and where that is set right.
class NumbersNotice : public shell::Banner {
    Q_OBJECT
public:
    using Banner::Banner;

    enum class Way { Adopt, TryAgain, PublicAddress };

    /// A number that was bought here has come into the plan.
    void tellBought(const QString &number);
    /// What stands beneath is of an earlier time.
    void tellStale(const NumberBook &book);
    /// Of what stands beneath the fallbacks are not known.
    void tellWithoutFlows(const NumberBook &book);
    void tellUnreadFlows(const NumberBook &book); ///< of some businesses
    /// isListed: there are numbers beneath.
    void tellReach(const NumberBook &book, bool isListed, format::RelayOf whose);
    Way way() const { return m_way; } ///< of its button

private:
    void offer(Way way, format::Tone tone, const QString &sentence, const QString &button,
               const QString &details = {});

    Way m_way = Way::PublicAddress;
};

} // namespace ringdown::numbers_ui
