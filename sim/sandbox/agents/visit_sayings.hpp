// What an agent says where it cannot do what was wanted; of VisitTalk.
#pragma once

namespace rb::sim::sandbox {

inline constexpr int kMostRounds = 6;  // of offers: who takes none gets them by text

inline constexpr const char* kByText = "We will send you times by text.";
inline constexpr const char* kUnknown =
    "I cannot see whether it is booked: you will be told by text.";
inline constexpr const char* kCallUs =
    "I cannot do that any more in this call. Please call us back.";
inline constexpr const char* kNotNow = "I cannot look that up just now. We will contact you.";
inline constexpr const char* kAPerson = "A person will see to it.";

}  // namespace rb::sim::sandbox
