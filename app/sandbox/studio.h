// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace rollbook::sandbox {

/// The invented business: what does not depend on the seed.
namespace studio {

inline constexpr int ProviderId = 123;
inline constexpr const char16_t *Name = u"Sample studio";

struct Venue {
    int id;
    const char16_t *name;
    const char16_t *address;
    bool online;
};

inline constexpr std::array Venues {
    Venue { 11, u"Harbour", u"1 Quay Street, Sampleton SA1 1AA", false },
    Venue { 12, u"Riverside", u"20 Mill Lane, Sampleton SA2 4RS", false },
    Venue { 13, u"Old Town", u"7 Market Square, Sampleton SA1 3OT", false },
    Venue { 14, u"Online", u"", true },
};

inline constexpr std::array Instructors {
    u"Amara Diallo",  u"Ben Whitlock",    u"Chiara Rossi", u"Dylan Price",
    u"Eilidh Fraser", u"Jonas Lindqvist", u"Noor Rahman",  u"Yuki Mori",
};

struct Plan {
    int id;
    const char16_t *name;
    const char *type; ///< pack, recurring_plan or prepaid_plan
    const char16_t *description;
    int price; ///< pence
    int category;
    bool dropIn;
    bool forSale;
    bool introduction;
    int weight; ///< how often it is an active one
};

inline constexpr std::array Plans {
    Plan { 501, u"Unlimited", "recurring_plan", u"Every class at every venue.", 8900, 1, false, true, false, 26 },
    Plan { 502, u"Off-Peak", "recurring_plan", u"Weekdays before 16:00.", 5400, 1, false, true, false, 12 },
    Plan { 503, u"10-Class Pack", "pack", u"Ten classes within six months.", 9500, 2, false, true, false, 20 },
    Plan { 504, u"5-Class Pack", "pack", u"Five classes within three months.", 5250, 2, false, true, false, 10 },
    Plan { 505, u"Intro 2 weeks", "prepaid_plan", u"Two weeks for newcomers.", 2500, 3, false, true, true, 8 },
    Plan { 506, u"Student", "recurring_plan", u"Every class, with a student card.", 4900, 1, false, true, false, 8 },
    Plan { 507, u"Annual", "prepaid_plan", u"A year, paid at once.", 84000, 1, false, true, false, 5 },
    Plan { 508, u"Family", "recurring_plan", u"Two adults and their children.", 14900, 1, false, true, false, 5 },
    Plan { 509, u"Online", "recurring_plan", u"Live and recorded classes at home.", 1900, 4, false, true, false, 6 },
    Plan { 510, u"Kids Swim", "prepaid_plan", u"A term of swimming lessons.", 11000, 5, false, false, false, 4 },
};

struct Field {
    int id;
    const char *key;
    const char16_t *label;
    const char16_t *question;
    const char *type;
    const char16_t *choices; ///< separated by '|'
};

inline constexpr std::array Fields {
    Field { 7001, "tshirt_size", u"T-shirt size", u"Which T-shirt size do you wear?", "choice", u"XS|S|M|L|XL|XXL" },
    Field { 7002, "photo_consent", u"Photo consent", u"May we publish photographs of you?", "boolean", u"" },
    Field { 7003, "first_aid_until", u"First aid valid until", u"Until when is your first aid certificate valid?",
            "date", u"" },
    Field { 7004, "locker", u"Locker", u"Locker number", "integer", u"" },
    Field { 7005, "health_notes", u"Health notes", u"Is there anything your instructor should know?", "long_text",
            u"" },
    Field { 7006, "height", u"Height (m)", u"How tall are you, in metres?", "decimal", u"" },
};

inline constexpr std::array LeadSources { u"Instagram", u"Walk-in", u"Friend", u"Google", u"Open day", u"Flyer" };

struct Lesson {
    const char16_t *name;
    bool course;
};

inline constexpr std::array Lessons {
    Lesson { u"Vinyasa Flow", false },   Lesson { u"Yin Yoga", false },    Lesson { u"HIIT 45", false },
    Lesson { u"Spin", false },           Lesson { u"Pilates Mat", false }, Lesson { u"Boxing Basics", false },
    Lesson { u"Barre", false },          Lesson { u"Open Gym", false },    Lesson { u"Reformer Foundations", true },
    Lesson { u"Beginners’ Yoga", true }, Lesson { u"Swim Stage 1", true },
};

} // namespace studio

} // namespace rollbook::sandbox
