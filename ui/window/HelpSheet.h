// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

/// F1: what the page in view is for and how one works there.
class HelpSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit HelpSheet(QWidget *window);

    /// greyed: what of the page is grey now, and why.
    void begin(const QString &title, const QStringList &paragraphs, const QStringList &greyed);

Q_SIGNALS:
    void keysWanted();

protected:
    QSize wantedSize() const override;
    void submit() override { close(); }

private:
    shell::Caption *m_title;
    shell::Caption *m_words;
    shell::Caption *m_greyTitle;
    shell::Caption *m_greyWords;
};

} // namespace ringdown::window
