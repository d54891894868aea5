import { randomOf } from "./random";

/** Given names of many places; nothing in the demo says he or she of anybody. */
const given =
  `Adaeze Agnes Ahmet Aiko Aino Alba Alejandro Amina Anders Andrea Aneta Anouk Ansel Arjun Astrid Ayumi Bao Beatriz
  Bram Camille Carmen Chidi Chloe Clara Cosmin Dagny Dalia Dario Deniz Dmitri Edda Efua Eira Emeka Emre Enzo Esther
  Farah Fatou Felix Fenna Florin Freya Gael Giulia Goran Greta Hamza Hana Haruto Hedda Helena Hiroshi Ibrahim Ida
  Ilse Imani Irina Ismail Iva Jakub Jamila Jan Jelena Joao Joris Juno Kaito Karim Katrin Kemal Kiran Kofi Lars Laila
  Leila Levi Linnea Liv Luca Luisa Magnus Malik Manon Marek Maren Marta Mateo Mehmet Mei Milan Mina Mirela Nadia Naoki
  Nikolai Nils Nina Noa Odile Oleg Olivia Omar Oskar Paolo Pavel Pernille Petra Quentin Rafael Rahel Ramona Rania
  Reza Rosa Ruben Saba Salma Samir Sanna Selin Silas Simone Siv Soren Stella Sven Tariq Tessa Thandi Theo Tiago Tilda
  Tomas Tove Ulrike Uma Valeria Vera Vikram Wanjiru Wei Willem Xenia Yara Yasmin Yusuf Zeynep Zofia`.split(
    /\s+/,
  );

const family =
  `Aalto Abubakar Achterberg Adler Almeida Amsel Andersen Antonescu Aydin Bakker Balogun Baranowski Barbieri Bergstrom
  Bianchi Bjerke Borges Bouchard Brenner Calloway Castell Chukwu Conti Dahlgren Dalgaard Delacroix Demir Diallo
  Dobrev Dorn Ebbesen Eklund Engel Esposito Fankhauser Farouk Fjeld Fontaine Frei Fuchs Galvan Gebhardt Geiger Giordano
  Gotz Grunwald Haddad Hakala Halvorsen Hartwig Hassan Hoffland Holm Horvat Ibsen Iliescu Ivarsson Iyer Jansson
  Jaramillo Jokinen Juhl Kamara Kasper Keller Kimura Klement Koivisto Kovacs Kruger Kuiper Lachance Lagerfeldt Laine
  Leclerc Lehmann Lindahl Lopes Lund Madsen Maes Magnussen Marchand Markovic Matsuda Mbeki Meier Mensah Moreau Morandi
  Munk Nakamura Nakagawa Navarro Nemeth Neumann Ngata Nielsen Nilsen Novotny Nyberg Obi Oduya Olafsen Olsen Onwudiwe
  Orsini Osei Ostrowski Pacheco Pellegrino Perez Petrov Pohl Popescu Prasad Quist Rahimi Rasmussen Reinholt Ribeiro
  Rossetti Roth Rusu Saarinen Sadik Salazar Sandberg Santoro Sato Sauer Schaller Seidel Serrano Sharma Silva Skov Sokolova
  Soler Sorensen Stein Strand Suzuki Svoboda Takeda Tavares Terzi Thorsen Toivonen Traore Tran Vargas Varga Vasquez
  Verhoeven Vestergaard Vogt Wagner Walther Wessel Winther Yilmaz Zander Zhao Zimmer`.split(/\s+/);

/** So many full names, all different, equal for equal `key`; no family name comes more than twice. */
export function namesFor(key: string, count: number): string[] {
  const random = randomOf(`${key}/names`);
  const first = random.shuffled(given);
  const last = [...random.shuffled(family), ...random.shuffled(family)];
  return Array.from({ length: count }, (_, at) => `${first[at % first.length]} ${last[at]}`);
}
