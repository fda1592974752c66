// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace ringdown::window {

class Frame;

/// Why a try to have a relay did not work.
struct StartTrouble {
    /// Where it can be mended, for a button.
    enum class Place { None, Credentials, HostCard };
    /// Of that relay. Unread: the keyring may have it and did not hand it out.
    enum class Token { Missing, Unread };

    QString title; ///< what did not happen; "" for no trouble
    QString why;
    QString relay; ///< the address of one that another token would open
    Place place = Place::None;
    Token token = Token::Missing;
};

/// What stands in the place of the pages while there is no relay to follow: how to begin.
class FirstUse : public QObject {
    Q_OBJECT
public:
    FirstUse(Frame &frame, QObject *parent);

    void offer(const StartTrouble &trouble);
    void wait(const QString &words);

Q_SIGNALS:
    void demoWanted();
    void connectWanted();
    void tokenWanted(const QString &relay);
    void readingWanted(const QString &relay); ///< the keyring is to be asked again
    void hostingWanted();
    void credentialsWanted();
    void hostCardWanted();
    void hostStartWanted(); ///< the relay of this desk, once more

private:
    using Way = void (FirstUse::*)();

    void giveToken() { Q_EMIT tokenWanted(m_relay); }
    void readAgain() { Q_EMIT readingWanted(m_relay); }
    void tell(const StartTrouble &trouble, const QStringList &words);
    void giveKeys();

    Frame &m_frame;
    QString m_relay;         ///< of the trouble
    std::vector<Way> m_ways; ///< of the buttons
};

} // namespace ringdown::window
