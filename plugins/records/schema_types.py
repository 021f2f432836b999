"""Types of schema.org that a thing may have: what an editor may name, and what checks know."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from .fields import as_written
from .nearest import nearest_of
from .schema_hints import SchemaHint

_THINGS = """
Thing Person Patient Organization Airline Consortium Cooperative Corporation EducationalOrganization
CollegeOrUniversity ElementarySchool HighSchool MiddleSchool Preschool School FundingScheme
GovernmentOrganization LibrarySystem LocalBusiness MedicalOrganization Hospital MedicalClinic Pharmacy
Physician VeterinaryCare NGO NewsMediaOrganization OnlineBusiness PerformingGroup DanceGroup MusicGroup
TheaterGroup PoliticalParty Project FundingAgency ResearchProject ResearchOrganization SportsOrganization
SportsTeam WorkersUnion Bank Brewery Library Museum Hotel Restaurant Store Place Accommodation
AdministrativeArea City Country State SchoolDistrict CivicStructure Airport Aquarium Beach Bridge BusStation
BusStop Campground Cemetery Crematorium EventVenue FireStation GovernmentBuilding CityHall Courthouse
DefenceEstablishment Embassy LegislativeBuilding MusicVenue Park ParkingFacility PerformingArtsTheater
PlaceOfWorship BuddhistTemple Church Mosque HinduTemple Synagogue Playground PoliceStation PowerStation
PublicToilet RVPark StadiumOrArena SubwayStation TaxiStand TrainStation Zoo Landform BodyOfWater Canal
LakeBodyOfWater OceanBodyOfWater Pond Reservoir RiverBodyOfWater SeaBodyOfWater Waterfall Continent Mountain
Volcano LandmarksOrHistoricalBuildings Residence TouristAttraction TouristDestination BoatTerminal Event
BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance DanceEvent EducationEvent
EventSeries ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent PublicationEvent SaleEvent
ScreeningEvent SocialEvent SportsEvent TheaterEvent VisualArtsEvent CreativeWork Article ArchiveComponent
Atlas Blog Book BookSeries Chapter Claim Clip Code Collection ComicStory Course DataCatalog Dataset
DigitalDocument Drawing Episode Game Legislation Manuscript Map MathSolver MediaObject Menu Message Movie
MovieSeries MusicAlbum MusicComposition MusicRecording NewsArticle Newspaper Painting Periodical Photograph
Play Poster PublicationIssue PublicationVolume Quotation RadioSeries Recipe Report Review ScholarlyArticle
Sculpture SheetMusic ShortStory SoftwareApplication SoftwareSourceCode SpecialAnnouncement Statement
TVSeries TechArticle Thesis VideoGame VisualArtwork WebPage WebSite Product Drug DietarySupplement
IndividualProduct ProductGroup ProductModel SomeProducts Vehicle BusOrCoach Car Motorcycle MotorizedBicycle
BioChemEntity ChemicalSubstance Gene MolecularEntity Protein Taxon MedicalEntity AnatomicalStructure
AnatomicalSystem DrugClass DrugCost LifestyleModification MedicalCause MedicalCondition InfectiousDisease
MedicalSignOrSymptom MedicalSign MedicalSymptom MedicalContraindication MedicalDevice MedicalGuideline
MedicalIndication MedicalIntangible MedicalProcedure DiagnosticProcedure PalliativeProcedure PhysicalExam
SurgicalProcedure TherapeuticProcedure MedicalTherapy OccupationalTherapy PhysicalTherapy
PsychologicalTreatment RadiationTherapy MedicalRiskFactor MedicalStudy MedicalObservationalStudy
MedicalTrial MedicalTest BloodTest ImagingTest PathologyTest Substance SuperficialAnatomy Bone Muscle Nerve
Vessel Artery Vein Intangible Audience Brand BroadcastChannel BroadcastService Class ComputerLanguage
DefinedTerm CategoryCode Enumeration FinancialProduct BankAccount InvestmentOrDeposit LoanOrCredit
PaymentCard GovernmentPermit GovernmentService Grant MonetaryGrant HealthInsurancePlan Invoice JobPosting
Language MenuItem MerchantReturnPolicy Observation Occupation Offer Order Permit ProgramMembership Property
Quantity Distance Duration Energy Mass QuantitativeValue MonetaryAmount Reservation Role Schedule Service
Series StatisticalVariable StructuredValue Ticket Trip Action
"""

SCHEMA_TYPES = frozenset(_THINGS.split())
"""Names of types."""
NAMELESS_TYPES = frozenset({"Thing", "DefinedTerm", "Intangible"})
"""Types that say no more of a thing than that it is explained."""


def _known_type(text: str) -> str:
    if text in SCHEMA_TYPES:
        return text
    if not text.isascii() or not text.isalpha() or not text[:1].isupper():
        near = nearest_of(text.replace(" ", ""), SCHEMA_TYPES) or "MedicalCondition"
        raise ValueError(f"is not the name of a type; write one word with capitals, as in {near}")
    near = nearest_of(text, SCHEMA_TYPES)
    mend = f"did you mean '{near}'?" if near else "write a type of schema.org that is more general, or Thing"
    raise ValueError(f"is not a type of schema.org that we know; {mend}")


SchemaType = Annotated[
    str, BeforeValidator(as_written), AfterValidator(_known_type), SchemaHint({"enum": sorted(SCHEMA_TYPES)})
]
"""The name of a type of schema.org: ``MedicalCondition``."""
