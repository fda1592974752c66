// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Role.h"
#include "ui/format/Glyph.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ringdown::shell {

class Caption;
class WrapRow;

/// The four kinds of nothing (they must not look alike).
enum class EmptyKind { FirstUse, NothingNow, FilteredOut, CouldNotLoad };

/// What stands where rows would be: a picture by kind, a title, a sentence, a few buttons, and what support
/// needs to know behind one more.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void tell(EmptyKind kind, const QString &title, const QString &sentence, const QStringList &buttons = {},
              const QString &details = {});
    /// The first of the buttons that were told last is for this role; for others the window greys it.
    void restrict(client::Role needed);
    /// A further button in states of first use; meaning: what it does, "" takes it away.
    void offerSampleData(const QString &meaning);
    EmptyKind kind() const { return m_kind; }
    QString title() const;

Q_SIGNALS:
    void sampleDataWanted();
    void pressed(int button); ///< index in the list given to tell()

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void addSampleButton();
    void addButton(const QString &words, int index);
    void markFirst();

    void offer(const QStringList &buttons, const QString &details);

    EmptyKind m_kind = EmptyKind::NothingNow;
    QStringList m_offered;                ///< the buttons that stand there
    std::optional<client::Role> m_needed; ///< for the first of them
    QString m_sampleMeaning;              ///< "": the sample data are not offered
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
    WrapRow *m_buttons;
    QLabel *m_details;
};

} // namespace ringdown::shell
