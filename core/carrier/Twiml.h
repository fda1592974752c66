// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Debugger.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ringdown::carrier::twiml {

// A TwiML document as the carrier understands it: attributes read, defaults filled in, URLs as written.

struct Link {
    std::string url;
    std::string method = "POST";

    friend bool operator==(const Link &, const Link &) = default;
};

struct Say {
    std::string text;
    int loop = 1; ///< 0: until somebody hangs up

    friend bool operator==(const Say &, const Say &) = default;
};

struct Play {
    std::string url; ///< "" when only digits are played
    std::string digits;
    int loop = 1;

    friend bool operator==(const Play &, const Play &) = default;
};

struct Pause {
    int seconds = 1;

    friend bool operator==(const Pause &, const Pause &) = default;
};

using Prompt = std::variant<Say, Play, Pause>;

struct Gather {
    std::optional<Link> action; ///< none: the current document
    std::optional<int> numDigits;
    int timeout = 5;
    std::string finishOnKey = "#";
    bool actionOnEmptyResult = false;
    std::vector<Prompt> prompts;

    friend bool operator==(const Gather &, const Gather &) = default;
};

struct Number {
    std::string number;
    std::optional<Link> whisper; ///< url
    std::optional<Link> status;
    std::vector<std::string> statusEvents{"completed"};

    friend bool operator==(const Number &, const Number &) = default;
};

struct Dial {
    std::vector<Number> numbers;
    std::string queue; ///< whose first caller is wanted; "" for none
    std::optional<Link> action;
    int timeout = 30;
    int timeLimit = 14400;
    bool answerOnBridge = false;
    bool hangupOnStar = false;
    bool sequential = false;
    std::string callerId; ///< "": the caller's own

    friend bool operator==(const Dial &, const Dial &) = default;
};

struct Record {
    std::optional<Link> action; ///< none: the current document
    int timeout = 5;            ///< seconds of silence that end it; 0: never
    std::string finishOnKey = "1234567890*#";
    int maxLength = 3600;
    bool playBeep = true;
    bool transcribe = false;
    std::optional<Link> transcribeCallback;
    std::optional<Link> status;
    std::vector<std::string> statusEvents{"completed"};

    friend bool operator==(const Record &, const Record &) = default;
};

struct Redirect {
    Link to;

    friend bool operator==(const Redirect &, const Redirect &) = default;
};

struct Reject {
    bool isBusy = false;

    friend bool operator==(const Reject &, const Reject &) = default;
};

struct Hangup {
    friend bool operator==(const Hangup &, const Hangup &) = default;
};

struct Enqueue {
    std::string queue; ///< its name
    std::optional<Link> action;
    std::optional<Link> wait; ///< none: music for as long as it takes

    friend bool operator==(const Enqueue &, const Enqueue &) = default;
};

struct Leave {
    friend bool operator==(const Leave &, const Leave &) = default;
};

using Verb = std::variant<Say, Play, Pause, Gather, Dial, Record, Redirect, Reject, Hangup, Enqueue, Leave>;

struct Document {
    std::vector<Verb> verbs;

    friend bool operator==(const Document &, const Document &) = default;
};

constexpr std::size_t maxBytes = std::size_t{64} * 1024;

struct Reading {
    Document document;
    std::vector<Complaint> warnings;
    std::optional<Complaint> error; ///< then the document is empty

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Reads an answer as the carrier does: by its content type, audio is played, plain text that is no TwiML is
/// spoken.
Reading read(std::string_view contentType, const std::string &body);

} // namespace ringdown::carrier::twiml
