// Urdu for PrimeFaces, which ships none: what its calendars, choosers and uploads say, and for readers of the screen.
if (window.PrimeFaces) {
  PrimeFaces.locales.ur = {
    accept: "ہاں", reject: "نہیں", apply: "لاگو کریں", cancel: "منسوخ کریں", choose: "منتخب کریں", chooseDate: "تاریخ منتخب کریں",
    chooseMonth: "مہینہ منتخب کریں", chooseYear: "سال منتخب کریں", clear: "صاف کریں", completed: "مکمل", pending: "باقی", upload: "فائل بھیجیں",
    contains: "شامل ہے", notContains: "شامل نہیں", startsWith: "آغاز میں", endsWith: "اختتام پر", equals: "برابر", notEquals: "برابر نہیں",
    dateIs: "تاریخ ہے", dateIsNot: "تاریخ نہیں ہے", dateBefore: "تاریخ سے پہلے", dateAfter: "تاریخ کے بعد", noFilter: "کوئی چھان نہیں", filter: "چھانیں",
    gt: "زیادہ", gte: "زیادہ یا برابر", lt: "کم", lte: "کم یا برابر", matchAll: "سب شرائط", matchAny: "کوئی ایک شرط", addRule: "شرط شامل کریں", removeRule: "شرط ہٹائیں",
    dateFormat: "dd-mm-yy", firstDayOfWeek: 1, isRTL: true, showMonthAfterYear: false, yearSuffix: "", weekHeader: "ہفتہ", weekNumberTitle: "ہفتہ",
    dayNames: ["اتوار", "پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ"],
    dayNamesShort: ["اتوار", "پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ"],
    dayNamesMin: ["ا", "پ", "م", "ب", "ج", "ج", "ہ"],
    monthNames: ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"],
    monthNamesShort: ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"],
    emptyFilterMessage: "کچھ نہیں ملا", emptyMessage: "کوئی انتخاب دستیاب نہیں", emptySearchMessage: "کچھ نہیں ملا", emptySelectionMessage: "کچھ منتخب نہیں",
    searchMessage: "{0} نتائج موجود ہیں", selectionMessage: "{0} منتخب", fileSizeTypes: ["بائٹ", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"],
    am: "صبح", pm: "شام", now: "ابھی", today: "آج", day: "دن", week: "ہفتہ", month: "مہینہ", year: "سال", list: "فہرست",
    nextMonth: "اگلا مہینہ", prevMonth: "پچھلا مہینہ", nextYear: "اگلا سال", prevYear: "پچھلا سال", nextDecade: "اگلی دہائی", prevDecade: "پچھلی دہائی",
    nextHour: "اگلا گھنٹہ", prevHour: "پچھلا گھنٹہ", nextMinute: "اگلا منٹ", prevMinute: "پچھلا منٹ", nextSecond: "اگلا سیکنڈ", prevSecond: "پچھلا سیکنڈ",
    timeOnlyTitle: "صرف وقت", timeText: "وقت", hourText: "گھنٹہ", minuteText: "منٹ", secondText: "سیکنڈ", millisecondText: "ملی سیکنڈ",
    passwordPrompt: "پاس ورڈ درج کریں", weak: "کمزور", medium: "درمیانہ", strong: "مضبوط",
    allDayText: "سارا دن", moreLinkText: "مزید…", noEventsText: "کچھ درج نہیں", unexpectedError: "غیر متوقع خرابی",
    aria: {
      close: "بند کریں", collapseLabel: "سمیٹیں", expandLabel: "کھولیں", collapseRow: "قطار سمٹی ہوئی", expandRow: "قطار کھلی ہوئی",
      cancelEdit: "ترمیم منسوخ کریں", editRow: "قطار میں ترمیم", saveEdit: "ترمیم محفوظ کریں", falseLabel: "نہیں", trueLabel: "ہاں", nullLabel: "منتخب نہیں",
      filterConstraint: "چھان کی شرط", filterOperator: "چھان کا طریقہ", showFilterMenu: "چھان کھولیں", hideFilterMenu: "چھان بند کریں",
      firstPageLabel: "پہلا صفحہ", lastPageLabel: "آخری صفحہ", nextPageLabel: "اگلا صفحہ", prevPageLabel: "پچھلا صفحہ", pageLabel: "صفحہ {page}",
      next: "اگلا", previous: "پچھلا", rowsPerPageLabel: "فی صفحہ قطاریں", jumpToPageDropdownLabel: "صفحہ منتخب کریں", jumpToPageInputLabel: "صفحہ نمبر",
      listLabel: "فہرست", navigation: "رہنمائی", scrollTop: "اوپر جائیں", selectAll: "سب منتخب", unselectAll: "کوئی منتخب نہیں", selectLabel: "منتخب کریں",
      unselectLabel: "انتخاب ختم کریں", selectRow: "قطار منتخب", unselectRow: "قطار غیر منتخب", passwordShow: "پاس ورڈ دکھائیں", passwordHide: "پاس ورڈ چھپائیں",
      "datatable.sort.ASC": "چڑھتی ترتیب کے لیے دبائیں", "datatable.sort.DESC": "اترتی ترتیب کے لیے دبائیں", "datatable.sort.NONE": "ترتیب ختم کرنے کے لیے دبائیں",
      "messages.ERROR": "خرابی", "messages.FATAL": "سنگین خرابی", "messages.INFO": "اطلاع", "messages.WARN": "تنبیہ",
      "spinner.INCREASE": "بڑھائیں", "spinner.DECREASE": "گھٹائیں", "switch.ON": "چالو", "switch.OFF": "بند"
    },
    messages: {
      "jakarta.faces.component.UIInput.REQUIRED": "{0}: یہ خانہ پُر کریں۔",
      "jakarta.faces.converter.IntegerConverter.INTEGER": "{2}: مکمل عدد درکار ہے۔",
      "jakarta.faces.converter.LongConverter.LONG": "{2}: مکمل عدد درکار ہے۔",
      "jakarta.faces.converter.NumberConverter.NUMBER": "{2}: عدد درکار ہے۔",
      "jakarta.faces.converter.DateTimeConverter.DATE": "{2}: تاریخ درکار ہے، مثلاً {1}۔",
      "jakarta.faces.converter.DateTimeConverter.TIME": "{2}: وقت درکار ہے، مثلاً {1}۔",
      "jakarta.faces.validator.LengthValidator.MINIMUM": "{1}: کم از کم {0} حروف۔",
      "jakarta.faces.validator.LengthValidator.MAXIMUM": "{1}: زیادہ سے زیادہ {0} حروف۔",
      "jakarta.faces.validator.RegexValidator.NOT_MATCHED": "یہ درست انداز میں نہیں لکھا گیا۔",
      "primefaces.FileValidator.FILE_LIMIT": "فائلیں زیادہ ہیں۔", "primefaces.FileValidator.FILE_LIMIT_detail": "زیادہ سے زیادہ {0} فائلیں۔",
      "primefaces.FileValidator.ALLOW_TYPES": "اس قسم کی فائل نہیں لی جاتی۔", "primefaces.FileValidator.ALLOW_TYPES_detail": "فائل ‘{0}’ اس قسم کی نہیں: {1}۔",
      "primefaces.FileValidator.SIZE_LIMIT": "فائل بہت بڑی ہے۔", "primefaces.FileValidator.SIZE_LIMIT_detail": "فائل ‘{0}’ کا حجم {1} سے زیادہ نہ ہو۔"
    }
  };
  PrimeFaces.locales.ur_PK = PrimeFaces.locales.ur;
}
