// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Review.h"
#include "core/secrets/numbers/Launch.h"
#include "ui/credentials/DeedSheet.h"
#include "ui/format/PlanNames.h"

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace ringdown::numbers_ui {

/// What is about to be told to Twilio, every field of it; the deed does exactly what is shown.
class ReviewSheet : public credentials::DeedSheet {
    Q_OBJECT
public:
    explicit ReviewSheet(QWidget *window);

    void review(const numbers::Review &review, const format::PlanNames &names, std::function<void()> deed);
    void review(const std::vector<desk::BoatDraft> &boats, const plan::Plan &plan,
                std::function<void()> deed);

protected:
    QSize wantedSize() const override { return {780, 620}; }
    void submit() override;

private:
    void fill(const std::function<void(QVBoxLayout &)> &add);
    void ask(const QString &deedWords, std::function<void()> deed);

    shell::Caption *m_sentence;
    QScrollArea *m_scroll;
    std::function<void()> m_then;
};

} // namespace ringdown::numbers_ui
